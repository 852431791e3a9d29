package org.fihrist.server.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fihrist.server.contract.CacheControl;
import org.jspecify.annotations.Nullable;

/** Answers 304 to a client that already has the current answer. */
final class ConditionalAnswer {
  private static final int TAG_BYTES = 12;

  private ConditionalAnswer() {}

  /**
   * Sets the ETag for a state, and answers 304 if the client has that state.
   *
   * @param state a text that differs whenever the answer differs
   * @return whether the request is answered
   */
  static boolean isFresh(Context context, String state) {
    String tag = "W/\"" + digits(state) + "\"";
    context.header(Header.ETAG, tag);
    context.header(Header.CACHE_CONTROL, CacheControl.ASKED_EACH_TIME);
    @Nullable String known = context.header(Header.IF_NONE_MATCH);
    boolean fresh = known != null && (known.contains(tag) || known.strip().equals("*"));
    if (fresh) {
      context.status(HttpStatus.NOT_MODIFIED);
    }
    return fresh;
  }

  private static String digits(String state) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(state.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
