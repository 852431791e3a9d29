package org.fihrist.analysis;

import java.util.Map;

/** The words of a whole archive, to be learned from. All words are folded. */
public interface ArchiveWords {
  /** How many articles there are. */
  int size();

  /** For each word, in how many articles it stands. */
  Map<String, Integer> articles();

  /** In how many articles both words stand, with or without the article. */
  int together(String one, String other);
}
