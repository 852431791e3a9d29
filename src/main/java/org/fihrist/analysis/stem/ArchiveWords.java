package org.fihrist.analysis.stem;

import java.util.Map;
import java.util.Set;

/** The words of a whole archive, to be learned from. All words are folded. */
public interface ArchiveWords {
  /** How many articles there are. */
  int size();

  /** For each word, in how many articles it stands; the map is the caller's. */
  Map<String, Integer> articles();

  /** Finds which of these words stand together; costs as much as reading all articles. */
  Together together(Set<String> words);

  /** Which words stand together. */
  interface Together {
    /** In how many articles both words stand, with or without the article. */
    int count(String one, String other);
  }
}
