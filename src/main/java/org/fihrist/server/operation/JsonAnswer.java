package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.Header;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.EntityTag;

/**
 * A complete JSON document. It is made before any header is set, so that an error while it is made
 * can still be answered.
 *
 * @param json the document
 * @param generation the index generation that answered; empty if the same request may get a better
 *     answer from it, so that the answer gets no tag
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Arrays in records: answers are never compared or changed.
public record JsonAnswer(byte[] json, String generation) {
  /** Sends a document that is not of a generation of the index. */
  public static void send(Context context, byte[] json) {
    context.contentType(Answer.JSON).result(json);
  }

  /** Sends the document, with a tag under which it can be asked for again. */
  void send(Context context) {
    if (!generation.isEmpty()) {
      context.header(Header.ETAG, EntityTag.of(context, generation));
    }
    send(context, json);
  }
}
