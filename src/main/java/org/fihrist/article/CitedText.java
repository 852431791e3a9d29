package org.fihrist.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The text of an article that a citation refers to: the title, an empty line, and the body with one
 * line per paragraph. The SHA-256 is computed from the UTF-8 bytes, so that anybody can verify it
 * with {@code sha256sum}. Offsets are in UTF-16 units. Readers' comments and lists of other
 * articles are left out, because they change after publication.
 *
 * @param text the text; an unpaired surrogate, which UTF-8 cannot encode, becomes a replacement
 *     character
 */
public record CitedText(String text) {
  /** The separator between title and body. */
  public static final String BODY_BREAK = "\n\n";

  /** Number of hexadecimal digits of the hash that identify a passage. */
  public static final int PASSAGE_DIGITS = 16;

  public CitedText {
    // The encoder writes one replacement character for each unpaired surrogate, so offsets do not
    // change. Most texts have no surrogates.
    text = hasSurrogates(text) ? new String(text.getBytes(UTF_16BE), UTF_16BE) : text;
  }

  public static CitedText of(Article article) {
    return new CitedText(article.masthead().title() + BODY_BREAK + article.content().body());
  }

  /** The hash of the whole text: 64 hexadecimal digits in lower case. */
  public String sha256() {
    return hex(text.getBytes(UTF_8));
  }

  /**
   * The first {@link #PASSAGE_DIGITS} digits of a passage's hash. The result is empty when the
   * range is empty or outside the text, or when one of its ends splits a surrogate pair.
   */
  public String passageHash(int start, int end) {
    if (start < 0 || start >= end || end > text.length() || splitsPair(start) || splitsPair(end)) {
      return "";
    }
    return hex(text.substring(start, end).getBytes(UTF_8)).substring(0, PASSAGE_DIGITS);
  }

  /** Returns the pages of a part of an article's cited text; empty for a headline. */
  public static Optional<PageRange> pages(Article article, int start, int end) {
    int bodyStart = article.masthead().title().length() + BODY_BREAK.length();
    return start < bodyStart || start >= end
        ? Optional.empty()
        : article.content().pagesOf(start - bodyStart, end - bodyStart);
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean splitsPair(int offset) {
    return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
  }

  private static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks SHA-256, which every JDK must have", e);
    }
  }
}
