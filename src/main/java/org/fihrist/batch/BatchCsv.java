package org.fihrist.batch;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.fihrist.api.SpreadsheetCell;
import org.fihrist.api.SpreadsheetCsv;
import org.fihrist.batch.BatchAnswer.Found;
import org.fihrist.batch.BatchAnswer.TopHit;

/** Writes answers as CSV for spreadsheets, one row for each row of the batch. */
final class BatchCsv implements BatchOutput {
  private static final List<String> COLUMNS =
      List.of(
          "row",
          "line",
          "query",
          "error",
          "articles",
          "complete",
          "first",
          "last",
          "corrected",
          "spellings",
          "repaired",
          "ids",
          "titles");
  private static final String BETWEEN = " | ";

  private final CSVPrinter csv;

  BatchCsv(OutputStream out) throws IOException {
    this.csv = SpreadsheetCsv.begin(out, COLUMNS);
  }

  @Override
  public void add(BatchAnswer answer) throws IOException {
    Stream<String> row =
        Stream.of(
            Long.toString(answer.row()),
            Long.toString(answer.line()),
            answer.query(),
            answer.error().orElse(""));
    Stream<String> found =
        answer.found().map(BatchCsv::cells).orElse(Stream.generate(() -> "").limit(9));
    csv.printRecord(Stream.concat(row, found).map(SpreadsheetCell::of).toList());
  }

  private static Stream<String> cells(Found found) {
    return Stream.of(
        Long.toString(found.articles()),
        Boolean.toString(found.complete()),
        found.span().first(),
        found.span().last(),
        found.corrected().orElse(""),
        String.join(BETWEEN, found.tried().spellings()),
        found.tried().repaired().stream()
            .map(note -> note.kind().name().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(joining(BETWEEN)),
        hits(found, TopHit::id),
        hits(found, TopHit::title));
  }

  private static String hits(Found found, Function<TopHit, String> part) {
    return found.hits().stream().map(part).collect(joining(BETWEEN));
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
