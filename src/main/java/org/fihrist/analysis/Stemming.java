package org.fihrist.analysis;

import static org.fihrist.analysis.ArabicLetters.*;

import java.util.List;

/**
 * Takes clitics and inflection off a folded word. A pure function.
 *
 * <p>First the word is read with the {@link BaseWords} in hand: if what is left after some clitic
 * and some endings is a base word, that is the stem, so {@code بدرعا} becomes {@code درعا} and
 * {@code بوتين} stays. Otherwise the rules of light stemming apply (Larkey, Ballesteros and
 * Connell, "Improving Stemming for Arabic Information Retrieval", SIGIR 2002): the article with
 * what stands before it and a single {@code و} go from the front, then endings one after another
 * from the back.
 */
final class Stemming {
  private static final int SHORTEST_INFLECTED = 4;
  private static final int SHORTEST_AFTER_ARTICLE = 2;
  private static final int SHORTEST_AFTER_WAW = 3;
  private static final int SHORTEST_AFTER_ENDING = 2;
  private static final int SHORTEST_AFTER_TEH = 3;

  private static final List<String> ARTICLES =
      List.of("وبال", "فبال", "وكال", "ولل", "فلل", "وال", "بال", "كال", "فال", "لل", "ال");

  /** What may stand before a base word; the empty one first, for a word is most often itself. */
  private static final List<String> CLITICS =
      List.of(
          "", "وبال", "فبال", "وكال", "ولل", "فلل", "وال", "بال", "كال", "فال", "لل", "ال", "وب",
          "ول", "وك", "فب", "فل", "و", "ف", "ب", "ل", "ك");

  private static final List<String> ENDINGS =
      List.of("هما", "ها", "هم", "هن", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ا");

  private Stemming() {}

  /** The stem of a folded word; never empty unless the word is. */
  static String stem(String word) {
    if (word.length() < SHORTEST_INFLECTED || !isArabic(word)) {
      return word;
    }
    String base = knownBase(word);
    return base.isEmpty() ? withoutEndings(withoutClitics(word)) : base;
  }

  private static boolean isArabic(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isPlainLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String knownBase(String word) {
    for (String clitic : CLITICS) {
      if (word.startsWith(clitic)) {
        String rest = word.substring(clitic.length());
        while (!rest.isEmpty()) {
          if (BaseWords.contains(rest)) {
            return rest;
          }
          rest = rest.substring(0, rest.length() - endingLength(rest));
        }
      }
    }
    return "";
  }

  private static String withoutClitics(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() >= article.length() + SHORTEST_AFTER_ARTICLE) {
        return word.substring(article.length());
      }
    }
    boolean joined = word.charAt(0) == WAW && word.length() > SHORTEST_AFTER_WAW;
    return joined ? word.substring(1) : word;
  }

  private static String withoutEndings(String word) {
    String stem = word;
    for (int cut = endingLength(stem);
        cut > 0 && stem.length() - cut >= SHORTEST_AFTER_ENDING;
        cut = endingLength(stem)) {
      boolean pronoun = stem.charAt(stem.length() - cut) == HEH;
      stem = stem.substring(0, stem.length() - cut);
      // Before a pronoun the ta marbuta is written as teh: حكومتها.
      if (pronoun
          && stem.length() > SHORTEST_AFTER_TEH
          && stem.endsWith("ت")
          && !stem.endsWith("ات")) {
        stem = stem.substring(0, stem.length() - 1);
      }
    }
    return stem;
  }

  /** How long the longest ending of {@code word} is; its whole length when it has none left. */
  private static int endingLength(String word) {
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() && word.endsWith(ending)) {
        return ending.length();
      }
    }
    return word.length();
  }
}
