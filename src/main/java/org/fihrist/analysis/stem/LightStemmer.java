package org.fihrist.analysis.stem;

import java.util.List;
import org.fihrist.analysis.stem.StemAnalysis.Ground;

/**
 * Stems a word of which nothing is known, by rules alone: light stemming (Larkey, Ballesteros and
 * Connell, "Improving Stemming for Arabic Information Retrieval", SIGIR 2002), with longer rests
 * asked for, since a name suffers more from a wrong cut than a noun from a missing one.
 */
final class LightStemmer {
  private static final List<String> ARTICLES =
      List.of("وبال", "فبال", "وكال", "ولل", "فلل", "وال", "بال", "كال", "فال", "لل", "ال");

  private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "هن");
  private static final List<String> SIGNS =
      List.of("تين", "تان", "يون", "يين", "يات", "ات", "ون", "ين", "ان", "يه", "ه", "ي", "ا");

  private static final int SHORTEST_AFTER_ARTICLE = 3;
  private static final int SHORTEST_AFTER_WAW = 4;
  private static final int SHORTEST_STEM = 3;

  private LightStemmer() {}

  static StemAnalysis read(String word) {
    String before = before(word);
    String rest = word.substring(before.length());
    String stem = withoutSign(withoutPronoun(rest));
    return new StemAnalysis(before, stem, rest.substring(stem.length()), stem, Ground.RULES);
  }

  private static String before(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() >= article.length() + SHORTEST_AFTER_ARTICLE) {
        return article;
      }
    }
    boolean joined = word.startsWith("و") && word.length() > SHORTEST_AFTER_WAW;
    return joined ? "و" : "";
  }

  /** Before a pronoun the ta marbuta is written as teh: {@code حكومتها}. */
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
    boolean long_ = word.length() >= ending.length() + SHORTEST_STEM;
    return long_ && word.endsWith(ending)
        ? word.substring(0, word.length() - ending.length())
        : word;
  }
}
