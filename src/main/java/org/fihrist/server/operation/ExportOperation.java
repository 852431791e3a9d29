package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.time.Instant;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.JsonLinesExport;
import org.fihrist.api.ResultCursor;
import org.fihrist.api.SearchQuestion;
import org.fihrist.search.ClientLeftException;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Answer.Content;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.ValueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET /api/v1/search/export}: streams all hits of a search as a file. The hits equal those
 * of the search, so a query that the search corrects is corrected here too. The work ends when the
 * client disconnects or does not read until the idle time-out.
 */
final class ExportOperation {
  private static final int LENGTH_OF_DAY = 10;
  private static final Parameter<Integer> SKIP =
      Parameter.of(
          "skip",
          "The number of results after the cursor to leave out, because you already have them.",
          ValueType.integer(0, Integer.MAX_VALUE, 0));
  private static final Logger LOG = LoggerFactory.getLogger(ExportOperation.class);

  private ExportOperation() {}

  static Operation of(EngineAccess engine) {
    return Operation.get("/api/v1/search/export", "export", "All hits as a file")
        .describedAs(
            "All matching articles in the order of a cursor, written while they are found. CSV is"
                + " for spreadsheets: RFC 4180, UTF-8 with a byte order mark, with the columns id,"
                + " title, outlet, author, date, place, category, url, sha256, matched, passage and pages."
                + " A cell that begins like a formula gets an apostrophe in front; a cell of more"
                + " than 32,767 units is cut. Each JSON line is an ExportedArticle. If the"
                + " connection breaks before HTTP's end of the answer, the file is incomplete. To"
                + " continue, send the value of the header Fihrist-Cursor as cursor, and the number"
                + " of complete results that you have as skip. To keep a copy up to date, send the"
                + " value of the header Fihrist-Next-Since as since the next time: you get each new"
                + " or changed article once. /api/v1/articles shows which articles were deleted.")
        .takes(SearchParameters.QUESTION)
        .takes(ExportFile.PARAMETERS)
        .takes(Cursors.CURSOR, SKIP)
        .answers(
            Answer.of("The file.", "text/csv", new Content.PlainText())
                .or("application/x-ndjson", new Content.Json(JsonLinesExport.Line.class))
                .or("application/x-research-info-systems", new Content.PlainText())
                .or("application/x-bibtex", new Content.PlainText())
                .or("application/vnd.citationstyles.csl+json", new Content.AnyJson())
                .with(Header.CONTENT_DISPOSITION, "A file name, by RFC 6266.")
                .with(NextSince.HEADER, NextSince.MEANING)
                .with(Cursors.HEADER, "The cursor at which this answer begins, for continuing it."))
        .by((context, arguments) -> export(engine, context, arguments));
  }

  private static void export(EngineAccess access, Context context, Arguments arguments)
      throws Exception {
    AdvisedSearch search = SearchParameters.everyHit(arguments);
    ExportFile file = ExportFile.of(arguments);
    search.question().parsed();
    access.export(
        context,
        (engine, turn) -> {
          ExportStream stream = new ExportStream(context, file, turn);
          try {
            ResultCursor begin =
                Cursors.read(arguments, engine, search.question()).after(arguments.get(SKIP));
            context.header(Cursors.HEADER, begin.text());
            NextSince.set(context, engine);
            write(search.settled(engine), begin, engine, new Target(context, file, stream));
          } catch (Throwable e) {
            if (!stream.begun()) {
              context.removeHeader(Header.CONTENT_DISPOSITION);
              context.removeHeader(Cursors.HEADER);
              context.removeHeader(NextSince.HEADER);
              throw e;
            }
            if (!(e instanceof ClientLeftException)) {
              LOG.error("an export failed\n{}", WordlessTrace.of(e));
            }
            stream.cutOff();
          }
        });
  }

  /** The form and destination of an export. */
  private record Target(Context context, ExportFile file, ExportStream stream) {}

  private static void write(
      SearchQuestion question, ResultCursor begin, SearchEngine engine, Target target)
      throws Exception {
    Context context = target.context();
    context.contentType(target.file().format().mediaType());
    context.header(Header.CONTENT_DISPOSITION, name(question, target.file()));
    if (context.method().equals(HandlerType.HEAD)) {
      target.stream().sendHeaders();
    } else {
      target.stream().end(question.each(engine, begin.place(), target.stream()));
    }
  }

  private static String name(SearchQuestion question, ExportFile file) {
    String day = Instant.now().toString().substring(0, LENGTH_OF_DAY);
    String extension = "." + file.format().extension();
    return AttachmentName.disposition(question.text(), day, extension);
  }
}
