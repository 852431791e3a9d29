package org.fihrist.cli.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.SearchQuestion.Typed;
import org.fihrist.api.Syntax;
import org.fihrist.batch.BatchFile;
import org.fihrist.batch.BatchLayout;
import org.fihrist.batch.BatchOutput;
import org.fihrist.batch.BatchRun;
import org.fihrist.batch.BatchSearch;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest.Window;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist batch}: answers a file of queries. */
@Command(
    name = "batch",
    description = {
      "Answers every query of a file. The file is CSV, TSV, or one query on each line, in any"
          + " encoding.",
      "",
      "The answer to a row contains the number of articles, the first and last date, the spellings"
          + " that were tried, the best hits and any repairs. A row that fails has an error instead"
          + " and does not stop the others. The answers equal those of the search page."
    },
    mixinStandardHelpOptions = true)
public final class BatchCommand implements Callable<Integer> {
  private static final int MAX_HITS = 100;

  /** Number of rows between two lines of progress. */
  private static final long ROWS_BETWEEN_REPORTS = 500;

  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;
  @Mixin private NarrowingOptions narrowing;

  @Parameters(
      paramLabel = "FILE",
      description = "The file with the queries, or - for standard input.")
  private String file;

  @Option(
      names = "--format",
      defaultValue = "csv",
      paramLabel = "csv|jsonl",
      description =
          "csv for a spreadsheet, jsonl for one JSON object on each line. Default:"
              + " ${DEFAULT-VALUE}.")
  private BatchOutput.Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file for the answers. Default: standard output.")
  private @Nullable Path out;

  @Option(
      names = "--hits",
      defaultValue = "3",
      description = "The number of hits listed for each row. Default: ${DEFAULT-VALUE}.")
  private int hits;

  @Option(
      names = "--column",
      defaultValue = "",
      paramLabel = "NAME|NUMBER",
      description =
          "The column with the queries. Default: a column with a usual name, or else the first.")
  private String column;

  @Option(
      names = "--separator",
      defaultValue = "auto",
      paramLabel = "auto|none|tab|semicolon|comma",
      description = "The separator of columns. With none, each line is a query. Default: detected.")
  private BatchLayout.Separator separator;

  @Option(
      names = "--header",
      defaultValue = "auto",
      paramLabel = "auto|yes|no",
      description = "Whether the first row contains the names of the columns. Default: detected.")
  private BatchLayout.Header header;

  @Option(names = "--lucene", description = "Read the queries in Lucene's own syntax.")
  private boolean lucene;

  @Option(names = "--comments", description = "Search readers' comments too.")
  private boolean comments;

  @Option(
      names = "--search-seconds",
      defaultValue = "30",
      paramLabel = "SECONDS",
      description = "The time limit for one row. Default: ${DEFAULT-VALUE}.")
  private double seconds;

  @Override
  public Integer call() throws IOException {
    if (hits < 1 || hits > MAX_HITS) {
      throw new ParameterException(spec.commandLine(), "--hits must be a number from 1 to 100.");
    }
    if (!(seconds > 0)) {
      throw new ParameterException(spec.commandLine(), "--search-seconds must be more than 0.");
    }
    try (SearchEngine whole = index.index().engine();
        SearchEngine engine = whole.begin(Budget.unlimited());
        BatchFile rows = BatchFile.open(input(), file, layout())) {
      answer(rows, engine);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return 0;
  }

  private void answer(BatchFile rows, SearchEngine engine) throws IOException {
    Duration time = Duration.ofMillis(Math.round(1_000 * seconds));
    PrintWriter err = spec.commandLine().getErr();
    try (OutputStream answers = output()) {
      BatchRun.Counts counts =
          new BatchRun(
                  new BatchSearch(engine, pattern(), time),
                  Runtime.getRuntime().availableProcessors())
              .run(rows, format.to(answers), progress -> report(progress, err));
      answers.flush();
      err.println(sentence(counts) + ".");
      err.flush();
    }
  }

  private static boolean report(BatchRun.Counts counts, PrintWriter err) {
    if (counts.rows() % ROWS_BETWEEN_REPORTS == 0) {
      err.println(sentence(counts));
      err.flush();
    }
    return true;
  }

  private static String sentence(BatchRun.Counts counts) {
    return String.format(
        Locale.ROOT,
        "%,d rows answered, %,d of them with an error",
        counts.rows(),
        counts.faults());
  }

  private BatchLayout layout() {
    return new BatchLayout(separator, header, column);
  }

  private SearchQuestion pattern() {
    Typed typed = new Typed("", lucene ? Syntax.LUCENE : Syntax.BOX, true);
    return new SearchQuestion(typed, comments, new Window(1, hits), narrowing.narrowing());
  }

  private InputStream input() throws IOException {
    return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
  }

  private OutputStream output() throws IOException {
    if (out != null) {
      return Files.newOutputStream(out);
    }
    OutputStream standard = System.out;
    return new FilterOutputStream(standard) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        standard.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        standard.flush();
      }
    };
  }
}
