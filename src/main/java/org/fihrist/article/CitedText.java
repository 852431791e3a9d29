package org.fihrist.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of an article that a citation vouches for: the title, an empty line, the body with a
 * line a paragraph. Its SHA-256 is that of its UTF-8 bytes, so that anybody can verify it with
 * {@code sha256sum}; its offsets are in UTF-16 units, as everywhere. Comments and lists of other
 * articles change after publication and are no part of it.
 *
 * @param text the text; half a surrogate pair, which UTF-8 cannot say, is a replacement character
 */
public record CitedText(String text) {
  /** What stands between title and body. */
  public static final String BODY_BREAK = "\n\n";

  /** How many hexadecimal digits of its hash tell one passage from others. */
  public static final int PASSAGE_DIGITS = 16;

  public CitedText {
    // The encoder puts one replacement character for each half, so that all offsets stay true.
    text = new String(text.getBytes(UTF_16BE), UTF_16BE);
  }

  public static CitedText of(Article article) {
    return new CitedText(article.masthead().title() + BODY_BREAK + article.content().body());
  }

  /** The hash of the whole, 64 hexadecimal digits in lower case. */
  public String sha256() {
    return hex(text.getBytes(UTF_8));
  }

  /**
   * What tells a passage from others: the first {@link #PASSAGE_DIGITS} digits of its own hash;
   * empty when there is no such passage, or an end of it parts a surrogate pair.
   */
  public String passageHash(int start, int end) {
    if (start < 0 || start >= end || end > text.length() || parts(start) || parts(end)) {
      return "";
    }
    return hex(text.substring(start, end).getBytes(UTF_8)).substring(0, PASSAGE_DIGITS);
  }

  /** Whether a cut here would part a surrogate pair. */
  private boolean parts(int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  private static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
