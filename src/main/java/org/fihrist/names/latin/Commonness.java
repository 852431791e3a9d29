package org.fihrist.names.latin;

import java.util.function.ToIntFunction;

/**
 * How much a word behaves as common nouns and verbs do, and names do not: it is found both with and
 * without the article, and with the pronouns her, their and our. A name has the article always or
 * never. The archive alone tells this; there is no list.
 */
final class Commonness {
  private static final String[] PRONOUNS = {"\u0647\u0627", "\u0647\u0645", "\u0646\u0627"};
  private static final char HEH = '\u0647';
  private static final char TEH = '\u062A';

  private final ToIntFunction<String> articles;

  /** By the number of articles that each folded word stands in. */
  Commonness(ToIntFunction<String> articles) {
    this.articles = articles;
  }

  /** From 0, like a name, to 1. */
  double of(String word) {
    boolean definite = Articles.hasArticle(word);
    String bare = Articles.without(word);
    int without = articles.applyAsInt(bare);
    int with = articles.applyAsInt(definite ? word : Articles.ARTICLE.concat(bare));
    int owned = owned(bare);
    double sum = Math.max(1.0, (double) without + with + owned);
    return Math.min(1, (2.0 * Math.min(without, with) + 2 * owned) / sum);
  }

  private int owned(String bare) {
    int last = bare.length() - 1;
    String stem = bare.charAt(last) == HEH ? bare.substring(0, last) + TEH : bare;
    int owned = 0;
    for (String pronoun : PRONOUNS) {
      owned += articles.applyAsInt(stem.concat(pronoun));
    }
    return owned;
  }
}
