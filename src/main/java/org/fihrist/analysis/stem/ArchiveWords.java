package org.fihrist.analysis.stem;

import java.util.Map;
import java.util.Set;

/** The words of a whole archive, from which a lexicon is learned. All words are folded. */
public interface ArchiveWords {
  /** The number of articles. */
  int size();

  /** The number of articles that contain each word. The caller may change the map. */
  Map<String, Integer> articles();

  /** Counts how often these words occur together; this takes as long as reading all articles. */
  Together together(Set<String> words);

  /** Counts of articles that contain two words. */
  interface Together {
    /** The number of articles that contain both words, with or without the Arabic article. */
    int count(String first, String second);
  }
}
