package org.fihrist.names.latin;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Splits text in Latin letters into words without accents and capitals. A separate article ({@code
 * al-}, {@code ez-}, {@code ach-}) is joined to the word after it.
 */
public final class LatinText {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\-\u2010-\u2015_.]+");
  private static final Pattern APOSTROPHE =
      Pattern.compile("[\u2018\u2019\u02BC\u02BB\u02BE\u02BF\u02B9\u02BD`\u00B4\u2032]");
  private static final Pattern ARTICLE = Pattern.compile("[aeiou]?l'?");
  private static final Pattern BEFORE_SUN_LETTER =
      Pattern.compile("[aeiou](?:sh|ch|th|dh|[tdrzsn])");

  /** {@code Abd}, an article whose l may be assimilated to the next letter, and a name of God. */
  private static final Pattern SERVANT =
      Pattern.compile("abd[aeiou](?:l|([tdrzsn])(?=\\1))(?<name>(?!lah).{3,})");

  private static final Pattern RELIGION = Pattern.compile("(.{3,}?)(?:[aeiou]dd|ed)(?:ine?|een)");
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final String TABLE = "letters.tsv";
  private static final Map<String, String> RESPELLED = respelled();

  private LatinText() {}

  /** A word, and whether an article stands before it. */
  public record Token(String letters, boolean hasArticle) {}

  /** The words of a text. */
  public static List<Token> tokens(String typed) {
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
    return tokens.stream().flatMap(LatinText::parts).toList();
  }

  /**
   * Splits names that are two words in Arabic, of which the second has the article: {@code
   * Abderrahmane}, {@code Noureddine}.
   */
  private static Stream<Token> parts(Token token) {
    Matcher servant = SERVANT.matcher(token.letters());
    Matcher religion = RELIGION.matcher(token.letters());
    if (servant.matches()) {
      return Stream.of(new Token("abd", false), new Token(servant.group("name"), true));
    }
    return religion.matches()
        ? Stream.of(new Token(religion.group(1), token.hasArticle()), new Token("din", true))
        : Stream.of(token);
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
    String respelled = RESPELLED.getOrDefault(letter, letter);
    plain.append(MARK.matcher(Normalizer.normalize(respelled, Normalizer.Form.NFD)).replaceAll(""));
  }

  private static Map<String, String> respelled() {
    return TableLines.of(LatinText.class, TABLE).stream()
        .collect(toUnmodifiableMap(List::getFirst, List::getLast));
  }
}
