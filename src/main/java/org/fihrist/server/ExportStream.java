package org.fihrist.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.fihrist.api.Export;
import org.fihrist.search.FoundArticle;
import org.jspecify.annotations.Nullable;

/**
 * An export on its way to a client. One that cannot be whole is cut off, so that the client sees a
 * broken download and does not take some of the results for all.
 */
final class ExportStream implements FoundArticle.Visitor {
  private final Context context;
  private final ExportRequest asked;
  private final long deadlineNanos;
  private @Nullable Export export;
  private boolean clientLeft;

  ExportStream(Context context, ExportRequest asked, Duration budget) {
    this.context = context;
    this.asked = asked;
    this.deadlineNanos = System.nanoTime() + budget.toNanos();
  }

  /** Whether anything may have been sent. */
  boolean begun() {
    return export != null;
  }

  @Override
  public boolean visit(FoundArticle found) {
    try {
      export().add(found);
    } catch (IOException e) {
      clientLeft = true;
    }
    return !clientLeft && System.nanoTime() < deadlineNanos;
  }

  private Export export() throws IOException {
    if (export == null) {
      export = asked.format().to(context.outputStream(), asked.text());
    }
    return export;
  }

  /** Sends what is known before the first result: its length is not. */
  void sendHeaders() {
    try {
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
        return;
      }
    } catch (IOException e) {
      // The client left at the last moment.
    }
    cutOff();
  }

  /** Ends the connection without the end of the answer. */
  void cutOff() {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
