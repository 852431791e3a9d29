package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.io.IOException;
import org.fihrist.api.Export;
import org.fihrist.search.FoundArticle;
import org.jspecify.annotations.Nullable;

/** Streams an export to a client. */
final class ExportStream implements FoundArticle.Visitor {
  private final ExportFile file;
  private final GatheredBytes bytes;
  private @Nullable Export export;
  private boolean clientLeft;

  ExportStream(Context context, ExportFile file, ExportTurns.Turn turn) {
    this.file = file;
    this.bytes = new GatheredBytes(context, turn);
  }

  /** Whether a part of the answer may have been sent. */
  boolean begun() {
    return bytes.begun();
  }

  @Override
  public boolean visit(FoundArticle found) {
    try {
      export().add(found);
      bytes.pauseIfDue();
    } catch (IOException e) {
      clientLeft = true;
    }
    return !clientLeft;
  }

  private Export export() throws IOException {
    if (export == null) {
      export = file.format().to(bytes.out(), file.text(), file.fields());
    }
    return export;
  }

  /** Sends the headers, without a length. */
  void sendHeaders() {
    try {
      bytes.sendHeaders();
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
        bytes.finish();
        return;
      }
    } catch (IOException e) {
      // The client disconnected before the end.
    }
    cutOff();
  }

  /** Closes the connection in the middle of the answer. */
  void cutOff() {
    bytes.cutOff();
  }
}
