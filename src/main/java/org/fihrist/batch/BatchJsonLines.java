package org.fihrist.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.fihrist.api.Json;
import org.fihrist.batch.BatchAnswer.Found;
import org.fihrist.batch.BatchAnswer.Span;
import org.fihrist.batch.BatchAnswer.TopHit;
import org.fihrist.batch.BatchAnswer.Tried;
import org.fihrist.query.ParsedQuery.Note;

/**
 * Writes one JSON object on each line. A row that could not be answered has {@code error} and no
 * counts.
 */
public final class BatchJsonLines implements BatchOutput {
  private final OutputStream out;

  BatchJsonLines(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  /**
   * The answer to one row: an error or a result.
   *
   * @param row the number of the row, counted from 1
   * @param line the number of its line in the file
   */
  public record Line(
      long row,
      long line,
      String query,
      Optional<String> error,
      Optional<Long> articles,
      Optional<Boolean> complete,
      Optional<String> corrected,
      Optional<String> first,
      Optional<String> last,
      Optional<List<String>> spellings,
      Optional<List<Note>> repaired,
      Optional<List<TopHit>> hits) {
    static Line of(BatchAnswer answer) {
      Optional<Found> found = answer.found();
      return new Line(
          answer.row(),
          answer.line(),
          answer.query(),
          answer.error(),
          found.map(Found::articles),
          found.map(Found::complete),
          found.flatMap(Found::corrected),
          found.map(Found::span).map(Span::first),
          found.map(Found::span).map(Span::last),
          found.map(Found::tried).map(Tried::spellings),
          found.map(Found::tried).map(Tried::repaired),
          found.map(Found::hits));
    }
  }

  @Override
  public void add(BatchAnswer answer) throws IOException {
    out.write(Json.bytes(Line.of(answer)));
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
