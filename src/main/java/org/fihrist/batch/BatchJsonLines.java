package org.fihrist.batch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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

/** A JSON object a line. A row that could not be answered has {@code error} and no counts. */
final class BatchJsonLines implements BatchOutput {
  private final OutputStream out;

  BatchJsonLines(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  private record Failed(long row, long line, String query, String error) {}

  private record Answered(
      long row,
      long line,
      String query,
      long articles,
      boolean complete,
      Optional<String> corrected,
      @JsonUnwrapped Span span,
      @JsonUnwrapped Tried tried,
      List<TopHit> hits) {
    static Answered of(BatchAnswer answer, Found found) {
      return new Answered(
          answer.row(),
          answer.line(),
          answer.query(),
          found.articles(),
          found.complete(),
          found.corrected(),
          found.span(),
          found.tried(),
          found.hits());
    }
  }

  @Override
  public void add(BatchAnswer answer) throws IOException {
    Object line =
        answer.found().isPresent()
            ? Answered.of(answer, answer.found().get())
            : new Failed(answer.row(), answer.line(), answer.query(), answer.error().orElse(""));
    out.write(Json.bytes(line));
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
