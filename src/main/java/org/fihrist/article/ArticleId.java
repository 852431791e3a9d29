package org.fihrist.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Computes stable ids of articles. The same article has the same id whenever it is read and
 * whichever file it is read from. An id is 1 to 128 characters of {@code A-Z a-z 0-9 . _ -}, so it
 * can be part of an address without escaping.
 */
public final class ArticleId {
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}");
  private static final int HASH_BYTES = 12;

  private ArticleId() {}

  /**
   * An id from the document number that the source gives: the number if it is safe in an address,
   * else its hash.
   */
  public static String ofDocumentNumber(String number) {
    return SAFE.matcher(number).matches() ? number : "n-" + hash(number);
  }

  /** An id from the address of a page: its hash. */
  public static String ofUrl(String url) {
    return "u-" + hash(url);
  }

  /** An id for an article that has neither number nor address: a hash of title and body. */
  public static String ofContent(String title, String body) {
    return "c-" + hash(title + '\n' + body);
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks SHA-256, which every JDK must have", e);
    }
  }
}
