package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.fihrist.api.Export;
import org.fihrist.search.FoundArticle;
import org.jspecify.annotations.Nullable;

/**
 * An export on its way to a client. Rows are gathered in memory during a {@link ExportTurns turn},
 * and sent between turns. An export that cannot be whole is cut off, so that the client sees a
 * broken download and does not take some of the results for all.
 */
final class ExportStream implements FoundArticle.Visitor {
  private static final int GATHERED_BYTES = 64 * 1024;

  private final Context context;
  private final ExportFile file;
  private final ExportTurns.Turn turn;
  private final ByteArrayOutputStream gathered = new ByteArrayOutputStream(GATHERED_BYTES);
  private @Nullable Export export;
  private boolean begun;
  private boolean clientLeft;

  ExportStream(Context context, ExportFile file, ExportTurns.Turn turn) {
    this.context = context;
    this.file = file;
    this.turn = turn;
  }

  /** Whether anything may have been sent. */
  boolean begun() {
    return begun;
  }

  @Override
  public boolean visit(FoundArticle found) {
    try {
      export().add(found);
      if (gathered.size() >= GATHERED_BYTES || turn.isOver()) {
        pause();
      }
    } catch (IOException e) {
      clientLeft = true;
    }
    return !clientLeft;
  }

  private Export export() throws IOException {
    if (export == null) {
      export = file.format().to(gathered, file.text());
    }
    return export;
  }

  /** Sends what is gathered, and waits for another turn. */
  private void pause() throws IOException {
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

  /** Sends what is known before the first result: its length is not. */
  void sendHeaders() {
    try {
      begun = true;
      context.res().flushBuffer();
    } catch (IOException e) {
      clientLeft = true;
    }
  }

  /**
   * Ends the answer.
   *
   * @param whole whether all results were written
   */
  void end(boolean whole) {
    try {
      if (whole && !clientLeft) {
        export().finish();
        turn.end();
        send();
        return;
      }
    } catch (IOException e) {
      // The client left at the last moment.
    }
    cutOff();
  }

  /** Ends the connection without the end of the answer. */
  void cutOff() {
    ClientConnection.of(context).cutOff();
  }
}
