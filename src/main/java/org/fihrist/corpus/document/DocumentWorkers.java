package org.fihrist.corpus.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;

/**
 * Parses documents in separate processes, so that a crash costs only one document. A process is
 * started for the first document, parses many documents, and is replaced after a crash. There are
 * as many processes as threads that parse at the same time.
 */
public final class DocumentWorkers implements AutoCloseable {
  private final WorkerLimits limits;
  private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();

  public DocumentWorkers(WorkerLimits limits) {
    this.limits = limits;
  }

  /**
   * Parses a document.
   *
   * @throws RefusedException when the document has no text, or the parser crashed
   */
  public List<ParsedText> parse(DocumentKind kind, Path file) throws IOException {
    return ask(new Request(kind, file.toAbsolutePath().toString()));
  }

  /**
   * Draws a page of a scan into a file.
   *
   * @param page counted from 1
   * @throws RefusedException with {@link Reject.Reason#EMPTY} when there is no such page, and with
   *     other reasons when it cannot be drawn
   */
  void draw(DocumentKind kind, Path file, int page, Path picture) throws IOException {
    ask(
        new Request(
            kind, file.toAbsolutePath().toString(), page, picture.toAbsolutePath().toString()));
  }

  private List<ParsedText> ask(Request request) throws IOException {
    WorkerProcess worker = borrow();
    ParserAnswer answer = worker.ask(request);
    idle.push(worker);
    Reject.Reason reason = answer.reason();
    if (reason != null) {
      throw new RefusedException(reason, answer.detail());
    }
    return answer.texts();
  }

  private WorkerProcess borrow() throws IOException {
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      if (worker.isAlive()) {
        return worker;
      }
      worker.close();
    }
    return WorkerProcess.start(limits);
  }

  /** Ends the processes; none may be in use. */
  @Override
  public void close() {
    idle.forEach(WorkerProcess::close);
    idle.clear();
  }
}
