package org.fihrist.analysis.stem;

import static org.fihrist.analysis.letters.ArabicLetters.ALEF;
import static org.fihrist.analysis.letters.ArabicLetters.isPlainLetter;

import java.util.ArrayList;
import java.util.List;

/**
 * What Arabic writes joined to the front of a word: the article with what may stand before it, a
 * lone {@code و ف ب ل ك} or two of them, and the {@code س} of the future. For patterns and
 * misspelled words, of which no list and no archive can say where the word begins.
 */
public final class Proclitics {
  /** Which of them a word is tried with. */
  public enum Tried {
    NONE,
    /** Only those that hold an article, {@code لل} included: three letters tell little. */
    ARTICLES,
    ALL
  }

  /** The longest of them, in letters. */
  public static final int LONGEST = 4;

  private static final List<String> ARTICLES =
      List.of("وبال", "فبال", "وكال", "فكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل", "ال");

  private static final List<String> LONE =
      List.of("وب", "ول", "وك", "فب", "فل", "فك", "و", "ف", "ب", "ل", "ك");

  private static final List<String> FUTURE = List.of("وس", "فس", "س");

  /** Verbs of the present begin with one of these, hamza folded. */
  private static final String PRESENT = "ايتن";

  private static final String ARTICLE_OF_LI = "لل";
  private static final char ALEF_WASLA = '\u0671';

  private Proclitics() {}

  /** What may be written before a folded word that begins so. */
  public static List<String> before(String beginning, Tried tried) {
    if (tried == Tried.NONE || beginning.isEmpty() || !isPlainLetter(beginning.charAt(0))) {
      return List.of();
    }
    List<String> proclitics = new ArrayList<>(ARTICLES);
    if (tried == Tried.ALL) {
      proclitics.addAll(LONE);
      if (PRESENT.indexOf(beginning.charAt(0)) >= 0) {
        proclitics.addAll(FUTURE);
      }
    }
    return proclitics;
  }

  /**
   * What remains of a word or a pattern without the article that it begins with; nothing when it
   * begins with none. An article's alef is written bare: {@code ألمان} has no article. Of {@code
   * للجنة} two things may remain, for three lams in a row are written as two.
   *
   * @param written how it begins, as written
   * @param folded the whole of it, folded
   */
  public static List<String> withoutArticle(String written, String folded) {
    for (String article : ARTICLES) {
      if (folded.startsWith(article) && isBare(written, article.indexOf(ALEF))) {
        int length = article.length();
        return article.endsWith(ARTICLE_OF_LI)
            ? List.of(folded.substring(length), folded.substring(length - 1))
            : List.of(folded.substring(length));
      }
    }
    return List.of();
  }

  private static boolean isBare(String written, int alef) {
    return alef < 0
        || (alef < written.length()
            && (written.charAt(alef) == ALEF || written.charAt(alef) == ALEF_WASLA));
  }
}
