package org.fihrist.highlight;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.fihrist.analysis.MisreadTerms;
import org.fihrist.query.Level;
import org.fihrist.search.Mark;

/**
 * Marks words of a recognised text that may be words of the query, misread, where nothing is marked
 * yet.
 */
final class MisreadMarker {
  private final AnalyzedText.Words words;
  private final Mark[] best;

  /**
   * @param words the words of the text
   * @param best the mark of each word, or null
   */
  MisreadMarker(AnalyzedText.Words words, Mark[] best) {
    this.words = words;
    this.best = best;
  }

  /** Marks the single words of some runs that may match as their family. */
  void mark(List<HighlightQuery.Run> runs) {
    for (HighlightQuery.Run run : runs) {
      if (run.members().size() == 1
          && run.members().getFirst().matcher() instanceof WordMatcher.Typed typed
          && typed.loosest() == Level.FAMILY) {
        mark(run.members().getFirst().word(), MisreadTerms.ofQuery(typed.typed().exact()));
      }
    }
  }

  private void mark(int word, Set<String> terms) {
    for (int at = 0; at < words.size() && !terms.isEmpty(); at++) {
      if (best[at] == null && haveCommon(terms, MisreadTerms.ofWord(exact(at)))) {
        best[at] = mark(word, at, at);
      }
    }
    for (int at = 0; at + 1 < words.size() && !terms.isEmpty(); at++) {
      if (best[at] == null
          && best[at + 1] == null
          && haveCommon(terms, MisreadTerms.ofPair(exact(at), exact(at + 1)))) {
        best[at] = mark(word, at, at + 1);
      }
    }
  }

  private String exact(int at) {
    return words.forms(at).exact();
  }

  private Mark mark(int word, int first, int last) {
    return new Mark(words.start(first), words.end(last), word, Level.MISREAD);
  }

  private static boolean haveCommon(Set<String> terms, Set<String> others) {
    return !Collections.disjoint(terms, others);
  }
}
