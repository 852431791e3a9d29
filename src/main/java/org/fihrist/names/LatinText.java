package org.fihrist.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was typed in Latin letters, as words without accents and capitals. An article on its own
 * ({@code al-}, {@code ez-}, {@code ach-}) belongs to the word after it.
 */
final class LatinText {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\-\u2010-\u2015_.]+");
  private static final Pattern APOSTROPHE =
      Pattern.compile("[\u2018\u2019\u02BC\u02BB\u02BE\u02BF\u02B9\u02BD`\u00B4\u2032]");
  private static final Pattern ARTICLE = Pattern.compile("[aeiou]?l'?");
  private static final Pattern BEFORE_SUN_LETTER =
      Pattern.compile("[aeiou](?:sh|ch|th|dh|[tdrzsn])");
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final char DIAERESIS = '\u0308';

  private LatinText() {}

  /** A word, and whether an article stood before it. */
  record Token(String letters, boolean hasArticle) {}

  static List<Token> tokens(String typed) {
    List<Token> tokens = new ArrayList<>();
    String article = "";
    for (String part : BETWEEN.split(plain(typed), -1)) {
      if (part.isEmpty()) {
        continue;
      }
      if (!article.isEmpty() && !belongs(article, part)) {
        tokens.add(new Token(article, false));
        article = "";
      }
      if (article.isEmpty() && mayBeArticle(part)) {
        article = part;
      } else {
        tokens.add(new Token(part, !article.isEmpty()));
        article = "";
      }
    }
    if (!article.isEmpty()) {
      tokens.add(new Token(article, false));
    }
    return tokens;
  }

  private static boolean mayBeArticle(String part) {
    return ARTICLE.matcher(part).matches() || BEFORE_SUN_LETTER.matcher(part).matches();
  }

  private static boolean belongs(String article, String next) {
    return ARTICLE.matcher(article).matches() || next.startsWith(article.substring(1));
  }

  private static String plain(String typed) {
    String lower = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String composed = APOSTROPHE.matcher(lower).replaceAll("'").strip();
    StringBuilder plain = new StringBuilder(composed.length());
    composed.codePoints().forEach(letter -> append(Character.toString(letter), plain));
    return plain.toString();
  }

  private static void append(String letter, StringBuilder plain) {
    String respelled = Romanisation.INSTANCE.respell(letter);
    String apart = Normalizer.normalize(respelled, Normalizer.Form.NFD);
    String bare = MARK.matcher(apart).replaceAll("");
    boolean parts = apart.indexOf(DIAERESIS) >= 0 && (bare.equals("i") || bare.equals("e"));
    if (parts && !plain.isEmpty() && Character.isLetter(plain.charAt(plain.length() - 1))) {
      plain.append(LatinWord.PARTING);
    }
    plain.append(bare);
  }
}
