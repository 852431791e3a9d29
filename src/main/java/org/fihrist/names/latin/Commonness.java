package org.fihrist.names.latin;

import java.util.function.ToIntFunction;

/**
 * How much a word behaves like a common noun or verb and not like a name. Common words occur both
 * with and without the article, and with the pronouns her, their and our; a name has the article
 * always or never. The value is computed from the archive; there is no list of words.
 */
final class Commonness {
  private static final String[] PRONOUNS = {"\u0647\u0627", "\u0647\u0645", "\u0646\u0627"};
  private static final char HEH = '\u0647';
  private static final char TEH = '\u062A';

  private final ToIntFunction<String> articles;

  /**
   * @param articles gives the number of articles that contain a folded word
   */
  Commonness(ToIntFunction<String> articles) {
    this.articles = articles;
  }

  /** The commonness of a word, from 0 for a typical name to 1. */
  double of(String word) {
    boolean definite = DefiniteArticle.hasArticle(word);
    String bare = DefiniteArticle.without(word);
    int without = articles.applyAsInt(bare);
    int with = articles.applyAsInt(definite ? word : DefiniteArticle.ARTICLE.concat(bare));
    int withPronoun = withPronoun(bare);
    double sum = Math.max(1.0, (double) without + with + withPronoun);
    return Math.min(1, (2.0 * Math.min(without, with) + 2 * withPronoun) / sum);
  }

  private int withPronoun(String bare) {
    int last = bare.length() - 1;
    String stem = bare.charAt(last) == HEH ? bare.substring(0, last) + TEH : bare;
    int count = 0;
    for (String pronoun : PRONOUNS) {
      count += articles.applyAsInt(stem.concat(pronoun));
    }
    return count;
  }
}
