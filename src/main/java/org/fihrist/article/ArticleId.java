package org.fihrist.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Stable identities: the same article read twice, from whatever file, has the same id. An id is 1
 * to 128 characters of {@code A-Z a-z 0-9 . _ -}, so it stands in an address as it is.
 */
public final class ArticleId {
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}");
  private static final int HASH_BYTES = 12;

  private ArticleId() {}

  /** The source's own document number: itself where it is safe in an address, else its hash. */
  public static String ofDocumentNumber(String number) {
    return SAFE.matcher(number).matches() ? number : "n-" + hash(number);
  }

  /** A page's address, hashed. */
  public static String ofUrl(String url) {
    return "u-" + hash(url);
  }

  /** For a source that has neither number nor address: a hash of title and body. */
  public static String ofContent(String title, String body) {
    return "c-" + hash(title + '\n' + body);
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
