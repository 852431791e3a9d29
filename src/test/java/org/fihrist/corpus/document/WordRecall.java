package org.fihrist.corpus.document;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.MisreadTerms;
import org.fihrist.analysis.TextWord;

/** Counts the words of drawn pages that are found in the recognised text. */
final class WordRecall {
  private static final int MIN_LENGTH = 4;

  private int words;
  private int asWritten;
  private int asMisread;

  /** Counts the distinct words of at least four letters of a page. */
  void add(String drawn, String recognised) {
    List<TextWord> read = Ladder.shipped().words(recognised);
    Set<String> families = read.stream().map(word -> word.forms().family()).collect(toSet());
    Set<String> misread = MisreadTerms.ofText(read);
    Ladder.shipped().words(drawn).stream()
        .map(TextWord::forms)
        .filter(forms -> forms.folded().length() >= MIN_LENGTH)
        .distinct()
        .forEach(forms -> {
          words++;
          if (families.contains(forms.family())) {
            asWritten++;
          } else if (!Collections.disjoint(misread, MisreadTerms.ofQuery(forms.exact()))) {
            asMisread++;
          }
        });
  }

  /** The share of all words that is found at any level. */
  double found() {
    return (double) (asWritten + asMisread) / words;
  }

  /** Returns the share of words found as misread among those not found as they were read. */
  double foundAsMisread() {
    return asWritten == words ? 1 : (double) asMisread / (words - asWritten);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d words, %d found as written, %d more as misread",
        words,
        asWritten,
        asMisread);
  }
}
