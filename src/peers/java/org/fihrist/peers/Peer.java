package org.fihrist.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server that is measured, in a process of its own. */
abstract class Peer implements AutoCloseable {
  private static final int WAIT_MILLIS = 20;
  private static final long LONGEST_START_SECONDS = 120;

  private final int port;
  private @Nullable Process process;

  /**
   * @param port for HTTP
   */
  Peer(int port) {
    this.port = port;
  }

  abstract String name();

  /** Returns the command that starts the server. */
  abstract ProcessBuilder server();

  /**
   * Indexes all articles.
   *
   * @param articles JSON lines
   * @return seconds
   */
  abstract double index(Path articles) throws Exception;

  final int port() {
    return port;
  }

  /**
   * Starts the server and asks until it answers.
   *
   * @param question the first
   * @return seconds from the start of the process to the first answer
   */
  final double start(Question question) throws IOException, InterruptedException {
    long started = System.nanoTime();
    Process begun = begin(server());
    process = begun;
    while (!answers(question)) {
      double seconds = secondsSince(started);
      if (!begun.isAlive() || seconds > LONGEST_START_SECONDS) {
        throw new IOException(name() + " did not start:\n" + Files.readString(output()));
      }
      Thread.sleep(WAIT_MILLIS);
    }
    return secondsSince(started);
  }

  /** Starts a process whose output goes to a file. */
  final Process begin(ProcessBuilder builder) throws IOException {
    return builder
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(output().toFile()))
        .start();
  }

  /** Returns the file for the output of the peer's processes. */
  abstract Path output();

  static double secondsSince(long startedNanos) {
    return (System.nanoTime() - startedNanos) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  private boolean answers(Question question) {
    try {
      ask(question);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Sends a question and reads the answer; returns its size in bytes. */
  final long ask(Question question) throws IOException {
    String method = question.body().isEmpty() ? "GET" : "POST";
    return send(method, question.path(), question.body()).length;
  }

  /**
   * Sends a request.
   *
   * @throws IOException when there is no answer, or one that is not a success
   */
  final byte[] send(String method, String path, String body) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
    connection.setRequestMethod(method);
    if (!body.isEmpty()) {
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/json");
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body.getBytes(UTF_8));
      }
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** Returns the resident memory of the server's process in MB, as Linux reports it. */
  final long residentMegabytes() throws IOException {
    return megabytes(Objects.requireNonNull(process).pid(), "VmRSS:");
  }

  /** Returns a size from the status of a process, in MB; 0 when the process has ended. */
  static long megabytes(long pid, String key) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    List<String> lines = Files.readAllLines(status);
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  @Override
  public final void close() {
    if (process != null) {
      process.destroy();
      process.onExit().join();
    }
  }
}
