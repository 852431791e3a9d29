package org.fihrist.corpus.document;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import tools.jackson.databind.json.JsonMapper;

/** A running {@link DocumentWorker} of the same installation as this process. */
final class WorkerProcess implements Closeable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int OUT_OF_MEMORY_EXIT = 3;
  private static final int SECONDS_TO_END = 5;

  private final WorkerLimits limits;
  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;

  private WorkerProcess(WorkerLimits limits, Process process) {
    this.limits = limits;
    this.process = process;
    this.requests = new DataOutputStream(process.getOutputStream());
    this.answers = new DataInputStream(process.getInputStream());
  }

  static WorkerProcess start(WorkerLimits limits) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + limits.memoryMegabytes() + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-cp",
            System.getProperty("java.class.path"),
            DocumentWorker.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    return new WorkerProcess(
        limits, builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Sends a request and waits for the answer.
   *
   * @throws RefusedException when the process crashed or exceeded a limit; it is no longer alive
   *     then
   */
  ParserAnswer ask(Request request) throws RefusedException {
    FutureTask<ParserAnswer> answer = new FutureTask<>(() -> exchange(request));
    Thread.ofVirtual().start(answer);
    try {
      return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      close();
      throw new RefusedException(
          Reject.Reason.TIMED_OUT,
          "Parsing it took more than "
              + limits.time().toSeconds()
              + " seconds; split it or save it anew as text.");
    } catch (ExecutionException e) {
      throw broken(e);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new RefusedException(
          Reject.Reason.CRASHED, "Reading was cancelled while it was being parsed.");
    }
  }

  private ParserAnswer exchange(Request request) throws IOException {
    byte[] json = JSON.writeValueAsBytes(request);
    requests.writeInt(json.length);
    requests.write(json);
    requests.flush();
    int length = answers.readInt();
    if (length < 0 || length > ParserAnswer.MAX_BYTES) {
      throw new IOException("the answer has an invalid length");
    }
    return JSON.readValue(answers.readNBytes(length), ParserAnswer.class);
  }

  private RefusedException broken(ExecutionException e) {
    int exit = -1;
    try {
      exit = process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    close();
    return exit == OUT_OF_MEMORY_EXIT
        ? new RefusedException(
            Reject.Reason.OUT_OF_MEMORY,
            "Parsing it took more than "
                + limits.memoryMegabytes()
                + " MB of memory; split it or save it anew as text.")
        : new RefusedException(
            Reject.Reason.CRASHED,
            "The process that parses documents crashed ("
                + (exit < 0 ? e.getCause() : "exit status " + exit)
                + "); save it anew as text.");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
