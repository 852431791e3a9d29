package org.fihrist.names.latin;

/** Recognises and removes the Arabic definite article at the beginning of a folded word. */
public final class DefiniteArticle {
  /** The letters of the article. */
  public static final String ARTICLE = "\u0627\u0644";

  /** The word for God has four letters; its first two letters are not taken for an article. */
  private static final int MIN_LENGTH = 5;

  private DefiniteArticle() {}

  /** Whether a folded word begins with the article. */
  public static boolean hasArticle(String word) {
    return word.length() >= MIN_LENGTH && word.startsWith(ARTICLE);
  }

  /** A folded word without its article, if it has one. */
  public static String without(String word) {
    return hasArticle(word) ? word.substring(ARTICLE.length()) : word;
  }
}
