package org.fihrist.analysis.stem;

import java.util.List;
import java.util.stream.Stream;
import org.fihrist.analysis.letters.ArabicLetters;

/** The folded forms of a word with proclitics; an article of the word is kept. */
public final class ProcliticForms {
  private static final String ARTICLE = "ال";
  private static final List<String> BEFORE_ARTICLE =
      List.of("و", "ف", "ب", "ك", "وب", "فب", "وك", "فك");
  private static final List<String> LI_WITH_ARTICLE = List.of("لل", "ولل", "فلل");
  private static final List<String> LONE =
      List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");

  private ProcliticForms() {}

  /** The word, and the word with each proclitic: {@code الحكومة, والحكومة, للحكومة}. */
  public static List<String> of(String folded) {
    if (!folded.isEmpty() && !ArabicLetters.isPlainLetter(folded.charAt(0))) {
      return List.of(folded);
    }
    if (!folded.startsWith(ARTICLE)) {
      return Stream.concat(Stream.of(folded), LONE.stream().map(before -> before + folded))
          .toList();
    }
    String rest = folded.substring(ARTICLE.length());
    return Stream.of(
            Stream.of(folded),
            BEFORE_ARTICLE.stream().map(before -> before + folded),
            LI_WITH_ARTICLE.stream().map(before -> before + rest))
        .flatMap(forms -> forms)
        .toList();
  }
}
