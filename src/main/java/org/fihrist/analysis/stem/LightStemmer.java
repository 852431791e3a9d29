package org.fihrist.analysis.stem;

import java.util.List;
import org.fihrist.analysis.stem.StemAnalysis.Ground;

/**
 * Stems an unknown word by rules alone: light stemming (Larkey, Ballesteros and Connell, "Improving
 * Stemming for Arabic Information Retrieval", SIGIR 2002). It requires longer stems than the
 * original, because a wrong cut of a name does more harm than a missing cut of a noun.
 */
final class LightStemmer {
  private static final List<String> ARTICLES =
      List.of("وبال", "فبال", "وكال", "ولل", "فلل", "وال", "بال", "كال", "فال", "لل", "ال");

  private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "هن");
  private static final List<String> SIGNS =
      List.of("تين", "تان", "يون", "يين", "يات", "ات", "ون", "ين", "ان", "يه", "ه", "ي", "ا");

  private static final int MIN_LENGTH_AFTER_ARTICLE = 3;
  private static final int MIN_LENGTH_AFTER_WAW = 4;
  private static final int MIN_STEM_LENGTH = 3;

  private LightStemmer() {}

  static StemAnalysis read(String word) {
    String before = before(word);
    String rest = word.substring(before.length());
    String stem = withoutSign(withoutPronoun(rest));
    return new StemAnalysis(before, stem, rest.substring(stem.length()), stem, Ground.RULES);
  }

  private static String before(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article)
          && word.length() >= article.length() + MIN_LENGTH_AFTER_ARTICLE) {
        return article;
      }
    }
    boolean joined = word.startsWith("و") && word.length() > MIN_LENGTH_AFTER_WAW;
    return joined ? "و" : "";
  }

  /**
   * Removes a pronoun, and the ta before it, which is the ta marbuta of the word: {@code حكومتها}.
   */
  private static String withoutPronoun(String word) {
    for (String pronoun : PRONOUNS) {
      String rest = without(pronoun, word);
      if (rest.length() < word.length()) {
        return rest.endsWith("ات") ? rest : without("ت", rest);
      }
    }
    return word.endsWith("ته") ? without("ته", word) : word;
  }

  private static String withoutSign(String word) {
    for (String sign : SIGNS) {
      String rest = without(sign, word);
      if (rest.length() < word.length()) {
        return rest;
      }
    }
    return word;
  }

  private static String without(String ending, String word) {
    boolean isLongEnough = word.length() >= ending.length() + MIN_STEM_LENGTH;
    return isLongEnough && word.endsWith(ending)
        ? word.substring(0, word.length() - ending.length())
        : word;
  }
}
