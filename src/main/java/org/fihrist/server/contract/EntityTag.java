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
 * Entity tags of answers. With a tag, a client that repeats a request gets 304 without a search.
 * The tag of an answer from the index depends on the generation and the request. It also depends on
 * the run of the server, because another version of the server may answer differently.
 */
public final class EntityTag {
  private static final String RUN =
      HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  private static final int DIGITS = 16;

  private EntityTag() {}

  /** Returns the declared answer 304. */
  public static Answer unchanged() {
    return new Answer(
        HttpStatus.NOT_MODIFIED.getCode(),
        "The client already has the answer: If-None-Match contains its ETag.",
        Map.of(),
        Map.of(Header.ETAG, "The tag of the answer."));
  }

  /**
   * Returns the tag of an answer from the index. The tag is weak, because equal answers may contain
   * different times.
   */
  public static String of(Context context, String generation) {
    String request = context.path() + "?" + context.queryString();
    return "W/\"" + generation + "-" + hash(request.getBytes(UTF_8)) + "-" + RUN + "\"";
  }

  /** Returns the strong tag of a document that does not change. */
  public static String of(byte[] document) {
    return "\"" + hash(document) + "\"";
  }

  /**
   * Answers 304 if the client already has the answer with a tag.
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

  /**
   * Whether a value of If-None-Match matches a tag. By RFC 9110, section 13.1.2, the value is a
   * star or a list of tags that are compared weakly.
   */
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
