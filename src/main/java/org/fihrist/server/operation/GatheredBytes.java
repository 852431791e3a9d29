package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A long answer on its way to a client. It is gathered in memory during a {@link ExportTurns turn},
 * and sent between turns. An answer that cannot be whole is cut off, so that the client sees a
 * broken download and does not take a part for all.
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

  /** Where the answer is written to. */
  OutputStream out() {
    return gathered;
  }

  /** Whether anything may have been sent. */
  boolean begun() {
    return begun;
  }

  /** Sends what is gathered when it is much or the turn is over, and waits for another turn. */
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

  /** Sends the headers: the length of the answer is not known. */
  void sendHeaders() throws IOException {
    begun = true;
    context.res().flushBuffer();
  }

  /** Sends the rest; the turn is over. */
  void finish() throws IOException {
    turn.end();
    send();
  }

  /** Ends the connection without the end of the answer. */
  void cutOff() {
    ClientConnection.of(context).cutOff();
  }
}
