package org.fihrist.names;

import java.util.Map;

/**
 * How much a word behaves as common nouns and verbs do, and names do not: it is found both with and
 * without the article, and with the pronouns her, their and our. A name has the article always or
 * never. The archive alone tells this; there is no list.
 */
final class Commonness {
  static final int MOST = 100;

  private static final String[] PRONOUNS = {"\u0647\u0627", "\u0647\u0645", "\u0646\u0627"};
  private static final char HEH = '\u0647';
  private static final char TEH = '\u062A';

  private final Map<String, Integer> words;

  Commonness(Map<String, Integer> words) {
    this.words = words;
  }

  /** From 0, like a name, to {@link #MOST}. */
  int of(String word) {
    boolean definite = Articles.hasArticle(word);
    String bare = Articles.without(word);
    int without = definite ? articles(bare) : articles(word);
    int with = definite ? articles(word) : articles(Articles.ARTICLE.concat(bare));
    int owned = owned(bare);
    double sum = (double) without + with + owned;
    return (int) Math.round(MOST * Math.min(1, (2.0 * Math.min(without, with) + 2 * owned) / sum));
  }

  private int owned(String bare) {
    int last = bare.length() - 1;
    String stem = bare.charAt(last) == HEH ? bare.substring(0, last) + TEH : bare;
    int owned = 0;
    for (String pronoun : PRONOUNS) {
      owned += articles(stem.concat(pronoun));
    }
    return owned;
  }

  private int articles(String word) {
    return words.getOrDefault(word, 0);
  }
}
