package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.Header;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.EntityTag;

/**
 * A complete JSON document. It is created before any header is set, so that an error during its
 * creation can still be answered.
 *
 * @param json the document
 * @param generation the generation of the index that answered; empty if the answer gets no tag,
 *     because the same generation may give another answer later
 */
@SuppressWarnings("ArrayRecordComponent") // Answers are never compared or changed.
public record JsonAnswer(byte[] json, String generation) {
  /** Sends a document without a tag. */
  public static void send(Context context, byte[] json) {
    context.contentType(Answer.JSON).result(json);
  }

  /** Sends the document, with a tag if it has a generation. */
  void send(Context context) {
    if (!generation.isEmpty()) {
      context.header(Header.ETAG, EntityTag.of(context, generation));
    }
    send(context, json);
  }
}
