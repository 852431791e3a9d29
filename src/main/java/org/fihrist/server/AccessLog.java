package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.fihrist.api.Json;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one JSON line for each request. A line does not contain the query, so the log does not
 * reveal what readers searched for. Lines are appended, so log rotation may copy and truncate the
 * file.
 */
final class AccessLog extends AbstractLifeCycle implements RequestLog {
  /** The name that stands for standard output. */
  static final String STANDARD_OUTPUT = "-";

  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
  private static final int MAX_PATH_CHARS = 200;
  private static final double NANOS_OF_MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

  private final OutputStreamWriter out;
  private boolean failed;

  private AccessLog(OutputStreamWriter out) {
    this.out = out;
  }

  /**
   * Opens a log.
   *
   * @param file the file to append to, or {@value #STANDARD_OUTPUT}
   * @throws IOException when the file cannot be written
   */
  static AccessLog open(String file) throws IOException {
    FileOutputStream stream =
        file.equals(STANDARD_OUTPUT)
            ? new FileOutputStream(FileDescriptor.out)
            : new FileOutputStream(file, true);
    return new AccessLog(new OutputStreamWriter(stream, UTF_8));
  }

  /**
   * One line of the log.
   *
   * @param millis from the first byte of the request to the last of the answer
   * @param bytes length of the answer's body
   */
  private record Line(
      String time,
      String id,
      String client,
      String method,
      String path,
      int status,
      double millis,
      long bytes) {
    static Line of(Request request, Response response) {
      @Nullable String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
      String known = path == null ? "" : path;
      return new Line(
          Instant.now().toString(),
          RequestId.of(request),
          Request.getRemoteAddr(request),
          String.valueOf(request.getMethod()),
          known.substring(0, Math.min(known.length(), MAX_PATH_CHARS)),
          response.getStatus(),
          (System.nanoTime() - request.getBeginNanoTime()) / NANOS_OF_MILLISECOND,
          Response.getContentBytesWritten(response));
    }
  }

  @Override
  public void log(Request request, Response response) {
    write(new String(Json.bytes(Line.of(request, response)), UTF_8) + "\n");
  }

  private synchronized void write(String line) {
    try {
      out.write(line);
      out.flush();
      failed = false;
    } catch (IOException e) {
      if (!failed) {
        LOG.error("the access log cannot be written: {}", e.toString());
      }
      failed = true;
    }
  }

  @Override
  protected void doStop() {
    try {
      out.close();
    } catch (IOException e) {
      LOG.error("the access log cannot be closed: {}", e.toString());
    }
  }
}
