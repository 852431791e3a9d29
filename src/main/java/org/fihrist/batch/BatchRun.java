package org.fihrist.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Answers all rows of a file and writes the answers in order. At most {@code parallel} rows are in
 * memory.
 *
 * @param search answers a row
 * @param parallel the number of rows that are answered at the same time
 */
public record BatchRun(BatchSearch search, int parallel) {
  /** Is notified of each answer after it was written. */
  public interface Progress {
    /**
     * Is called after an answer was written.
     *
     * @return whether to continue
     */
    boolean answered(Counts counts) throws IOException;
  }

  /**
   * The progress of a run.
   *
   * @param rows the number of answered rows
   * @param faults the number of them with an error
   */
  public record Counts(long rows, long faults) {}

  /**
   * Runs to the end of the file, or until the listener stops the run.
   *
   * @throws IOException when the file cannot be read or the output cannot be written
   */
  public Counts run(BatchFile file, BatchOutput output, Progress progress) throws IOException {
    Counts[] counts = {new Counts(0, 0)};
    try (Stream<BatchRow> rows = rows(file)) {
      Stream<BatchAnswer> answers =
          parallel == 1
              ? rows.map(search::answer)
              : rows.gather(Gatherers.mapConcurrent(parallel, search::answer));
      boolean _ =
          answers.allMatch(answer -> {
            try {
              output.add(answer);
              counts[0] = count(counts[0], answer);
              return progress.answered(counts[0]);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      output.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return counts[0];
  }

  private static Counts count(Counts before, BatchAnswer answer) {
    return new Counts(before.rows() + 1, before.faults() + (answer.error().isPresent() ? 1 : 0));
  }

  private static Stream<BatchRow> rows(BatchFile file) {
    return Stream.generate(() -> next(file))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream);
  }

  private static Optional<BatchRow> next(BatchFile file) {
    try {
      return file.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
