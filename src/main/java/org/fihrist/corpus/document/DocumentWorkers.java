package org.fihrist.corpus.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;

/**
 * Parses documents in processes of their own, whose breakdown costs one document. A process is
 * started when the first document comes, serves many, and is replaced after a breakdown; as many
 * run as there are threads that ask at once.
 */
public final class DocumentWorkers implements AutoCloseable {
  private final WorkerLimits limits;
  private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();

  public DocumentWorkers(WorkerLimits limits) {
    this.limits = limits;
  }

  /**
   * The texts of a document.
   *
   * @throws RefusedException when there are none, or the parser broke down over it
   */
  public List<ParsedText> parse(DocumentKind kind, Path file) throws IOException {
    WorkerProcess worker = borrow();
    Answer answer = worker.ask(new Request(kind, file.toAbsolutePath().toString()));
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

  /** Ends the processes; none may be in use any more. */
  @Override
  public void close() {
    idle.forEach(WorkerProcess::close);
    idle.clear();
  }
}
