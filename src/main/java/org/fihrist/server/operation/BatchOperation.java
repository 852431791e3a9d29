package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.SearchQuestion.Typed;
import org.fihrist.batch.BatchException;
import org.fihrist.batch.BatchFile;
import org.fihrist.batch.BatchJsonLines;
import org.fihrist.batch.BatchLayout;
import org.fihrist.batch.BatchLayout.Header;
import org.fihrist.batch.BatchLayout.Separator;
import org.fihrist.batch.BatchOutput;
import org.fihrist.batch.BatchRun;
import org.fihrist.batch.BatchSearch;
import org.fihrist.search.ClientLeftException;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Answer.Content;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.UploadedFile;
import org.fihrist.server.contract.ValueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /api/v1/batch}: answers each row of a file of queries. The file is read completely
 * before the first answer is sent, because many clients do not read until they have sent the whole
 * body.
 */
final class BatchOperation {
  /** The largest file. It has room for a hundred thousand names. */
  static final int MAX_BYTES = 8 * 1024 * 1024;

  private static final int MAX_HITS = 20;
  private static final Logger LOG = LoggerFactory.getLogger(BatchOperation.class);

  private static final Parameter<BatchOutput.Format> FORMAT =
      Parameter.of(
          "format",
          "The format of the answer: csv for spreadsheets, jsonl for programs.",
          ValueType.choice(BatchOutput.Format.class, BatchOutput.Format.JSONL));
  private static final Parameter<Separator> SEPARATOR =
      Parameter.of(
          "separator",
          "The separator of columns. With none, each line is a query; with auto, the separator is"
              + " detected.",
          ValueType.choice(Separator.class, Separator.AUTO));
  private static final Parameter<Header> HEADER =
      Parameter.of(
          "header",
          "Whether the first row contains the names of the columns. With auto, it is recognised by"
              + " usual names such as q, name and الاسم.",
          ValueType.choice(Header.class, Header.AUTO));
  private static final Parameter<String> COLUMN =
      Parameter.of(
          "column",
          "The name or the number, from 1, of the column with the queries. The default is a column"
              + " with a usual name, or else the first column.",
          ValueType.text(100));
  private static final Parameter<Integer> HITS =
      Parameter.of(
          "hits", "The number of hits listed for each row.", ValueType.integer(1, MAX_HITS, 3));

  private final EngineAccess engine;

  private BatchOperation(EngineAccess engine) {
    this.engine = engine;
  }

  static Operation of(EngineAccess engine) {
    BatchOperation operation = new BatchOperation(engine);
    return Operation.upload("/api/v1/batch", "batch", "Answers every query of a file")
        .describedAs(
            "The file is CSV, TSV, or one query on each line, in any encoding of Arabic, and has at"
                + " most 8 MiB. The answer to a row contains the number of articles, the first and"
                + " last date, the spellings that were tried, the best hits and any repairs. A row"
                + " that fails has an error instead and does not stop the others. The answers equal"
                + " those of /api/v1/search.")
        .takes(FORMAT, SEPARATOR, HEADER, COLUMN, HITS)
        .takes(SearchParameters.SYNTAX, SearchParameters.LATIN, SearchParameters.COMMENTS)
        .takes(NarrowingParameters.ALL)
        .answers(
            Answer.of(
                    "One line for each row, in the order of the rows.",
                    BatchOutput.Format.JSONL.mediaType(),
                    new Content.Json(BatchJsonLines.Line.class))
                .or("text/csv", new Content.PlainText()))
        .by(operation::answer);
  }

  private void answer(Context context, Arguments arguments) throws Exception {
    byte[] file =
        UploadedFile.read(context, MAX_BYTES, "Send it in parts, or use: fihrist batch FILE");
    BatchLayout layout =
        new BatchLayout(arguments.get(SEPARATOR), arguments.get(HEADER), arguments.get(COLUMN));
    BatchOutput.Format format = arguments.get(FORMAT);
    SearchQuestion pattern = pattern(arguments);
    try (BatchFile rows = BatchFile.open(new ByteArrayInputStream(file), "The body", layout)) {
      engine.export(
          context,
          (search, turn) -> {
            GatheredBytes bytes = new GatheredBytes(context, turn);
            context.contentType(format.mediaType());
            BatchRun run = new BatchRun(new BatchSearch(search, pattern, engine.searchTime()), 1);
            write(run, rows, format, bytes);
          });
    } catch (BatchException e) {
      throw new RequestException("", String.valueOf(e.getMessage()));
    }
  }

  private static void write(
      BatchRun run, BatchFile rows, BatchOutput.Format format, GatheredBytes bytes)
      throws Exception {
    try {
      run.run(
          rows,
          format.to(bytes.out()),
          _ -> {
            bytes.pauseIfDue();
            return true;
          });
      bytes.finish();
    } catch (IOException e) {
      bytes.cutOff();
    } catch (Throwable e) {
      if (!bytes.begun()) {
        throw e;
      }
      if (!(e instanceof ClientLeftException)) {
        LOG.error("a batch failed\n{}", WordlessTrace.of(e));
      }
      bytes.cutOff();
    }
  }

  private static SearchQuestion pattern(Arguments arguments) {
    Typed typed =
        new Typed(
            "", arguments.get(SearchParameters.SYNTAX), arguments.get(SearchParameters.LATIN));
    return new SearchQuestion(
        typed,
        arguments.get(SearchParameters.COMMENTS),
        new Window(1, arguments.get(HITS)),
        NarrowingParameters.read(arguments));
  }
}
