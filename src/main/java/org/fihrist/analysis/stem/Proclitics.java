package org.fihrist.analysis.stem;

import static org.fihrist.analysis.letters.ArabicLetters.ALEF;
import static org.fihrist.analysis.letters.ArabicLetters.isPlainLetter;

import java.util.ArrayList;
import java.util.List;

/**
 * The proclitics of Arabic: the article with the letters that may stand before it, one or two of
 * {@code و ف ب ل ك}, and the {@code س} of the future. Patterns and misspelled words use them,
 * because no lexicon can say where such a word begins.
 */
public final class Proclitics {
  /** The proclitics that may be added to a word. */
  public enum Tried {
    NONE,
    /** Only proclitics with an article, including {@code لل}, for short words. */
    ARTICLES,
    ALL
  }

  /** The length of the longest proclitic, in letters. */
  public static final int MAX_LENGTH = 4;

  private static final List<String> ARTICLES =
      List.of("وبال", "فبال", "وكال", "فكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل", "ال");

  private static final List<String> LONE =
      List.of("وب", "ول", "وك", "فب", "فل", "فك", "و", "ف", "ب", "ل", "ك");

  private static final List<String> FUTURE = List.of("وس", "فس", "س");

  /** Verbs of the present begin with one of these, hamza folded. */
  private static final String PRESENT_PREFIXES = "ايتن";

  private static final String ARTICLE_OF_LI = "لل";
  private static final char ALEF_WASLA = '\u0671';

  private Proclitics() {}

  /** The proclitics that may stand before a folded word with this beginning. */
  public static List<String> before(String beginning, Tried tried) {
    if (tried == Tried.NONE || beginning.isEmpty() || !isPlainLetter(beginning.charAt(0))) {
      return List.of();
    }
    List<String> proclitics = new ArrayList<>(ARTICLES);
    if (tried == Tried.ALL) {
      proclitics.addAll(LONE);
      if (PRESENT_PREFIXES.indexOf(beginning.charAt(0)) >= 0) {
        proclitics.addAll(FUTURE);
      }
    }
    return proclitics;
  }

  /**
   * Removes the article, with the proclitics before it, from a word or a pattern. The alef of an
   * article has no hamza: {@code ألمان} has no article. There are two results for {@code للجنة},
   * because Arabic writes three lams in a row as two.
   *
   * @param written the beginning of the word or pattern, not folded
   * @param folded the whole word or pattern, folded
   * @return the possible rests; empty when there is no article
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
