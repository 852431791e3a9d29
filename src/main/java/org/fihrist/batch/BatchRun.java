package org.fihrist.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Takes all rows of a file to an output, in their order. At most {@code parallel} rows are held.
 *
 * @param search answers a row
 * @param parallel how many rows are answered at once
 */
public record BatchRun(BatchSearch search, int parallel) {
  /** Is told of each answer after it was written. */
  public interface Progress {
    /**
     * An answer was written.
     *
     * @return whether to go on
     */
    boolean answered(Counts counts) throws IOException;
  }

  /**
   * How far a run is.
   *
   * @param rows how many rows were answered
   * @param faults how many of them have an error
   */
  public record Counts(long rows, long faults) {}

  /**
   * Runs to the end of the file, or until the progress says no.
   *
   * @throws IOException when the file cannot be read or the output not be written
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
