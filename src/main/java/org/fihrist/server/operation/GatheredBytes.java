package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Buffers a long answer during a {@link ExportTurns turn} and sends it between turns. If the answer
 * cannot be completed, the connection is closed, so that the client notices the failure.
 */
final class GatheredBytes {
  private static final int GATHERED_BYTES = 64 * 1024;

  private final Context context;
  private final ExportTurns.Turn turn;
  private final ByteArrayOutputStream gathered = new ByteArrayOutputStream(GATHERED_BYTES);
  private boolean begun;

  GatheredBytes(Context context, ExportTurns.Turn turn) {
    this.context = context;
    this.turn = turn;
  }

  /** Returns the stream to which the answer is written. */
  OutputStream out() {
    return gathered;
  }

  /** Whether a part of the answer may have been sent. */
  boolean begun() {
    return begun;
  }

  /** Sends the buffer and waits for another turn if the buffer is large or the turn is over. */
  void pauseIfDue() throws IOException {
    if (gathered.size() < GATHERED_BYTES && !turn.isOver()) {
      return;
    }
    turn.end();
    try {
      send();
    } finally {
      turn.begin();
    }
  }

  private void send() throws IOException {
    if (gathered.size() > 0) {
      begun = true;
      gathered.writeTo(context.outputStream());
      gathered.reset();
    }
  }

  /** Sends the headers, without a length. */
  void sendHeaders() throws IOException {
    begun = true;
    context.res().flushBuffer();
  }

  /** Sends the rest of the answer after the turn. */
  void finish() throws IOException {
    turn.end();
    send();
  }

  /** Closes the connection in the middle of the answer. */
  void cutOff() {
    ClientConnection.of(context).cutOff();
  }
}
