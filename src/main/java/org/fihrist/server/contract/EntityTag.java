package org.fihrist.server.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Validators of answers, so that a client that asks again gets 304 without any work. An answer of
 * the index is named by the generation and the request; another run of the server may answer
 * otherwise, so it uses other tags.
 */
public final class EntityTag {
  private static final String RUN =
      HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  private static final int DIGITS = 16;

  private EntityTag() {}

  /** The answer to a client that has the document already. */
  public static Answer unchanged() {
    return new Answer(
        HttpStatus.NOT_MODIFIED.getCode(),
        "The client has the answer already: If-None-Match holds its ETag.",
        Map.of(),
        Map.of(Header.ETAG, "The tag."));
  }

  /** The weak tag of an answer: the time that it took may differ between equal answers. */
  public static String of(Context context, String generation) {
    String request = context.path() + "?" + context.queryString();
    return "W/\"" + generation + "-" + hash(request.getBytes(UTF_8)) + "-" + RUN + "\"";
  }

  /** The strong tag of a document that does not change. */
  public static String of(byte[] document) {
    return "\"" + hash(document) + "\"";
  }

  /**
   * Answers 304 if the client has what the tag names.
   *
   * @return whether the request is answered
   */
  public static boolean answers(Context context, String tag) {
    @Nullable String known = context.header(Header.IF_NONE_MATCH);
    if (known == null || !names(known, tag)) {
      return false;
    }
    context.header(Header.ETAG, tag).status(HttpStatus.NOT_MODIFIED);
    return true;
  }

  /** RFC 9110, section 13.1.2: a list of tags that are compared weakly, or a star. */
  private static boolean names(String list, String tag) {
    String opaque = withoutWeakness(tag);
    for (String known : list.split(",", -1)) {
      String plain = known.strip();
      if (plain.equals("*") || withoutWeakness(plain).equals(opaque)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutWeakness(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
          .substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
