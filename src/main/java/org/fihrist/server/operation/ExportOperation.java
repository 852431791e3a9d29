package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.time.Instant;
import java.util.Locale;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.JsonLinesExport;
import org.fihrist.api.SearchQuestion;
import org.fihrist.search.ClientLeftException;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Answer.Content;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET /api/v1/search/export}: all hits of a search as a file, written while they are found,
 * however many. A search that is corrected on the page is corrected here too. A client that leaves,
 * or takes nothing for as long as the connection may be idle, ends the work.
 */
final class ExportOperation {
  private static final int LENGTH_OF_DAY = 10;
  private static final Logger LOG = LoggerFactory.getLogger(ExportOperation.class);

  private ExportOperation() {}

  static Operation of(EngineAccess engine) {
    return Operation.get("/api/v1/search/export", "export", "All hits as a file")
        .describedAs(
            "Every article that matches, in the order in which one would page through the search,"
                + " written while they are found: as CSV for spreadsheets (RFC 4180, UTF-8 with a"
                + " byte order mark; columns id, title, outlet, author, date, place, category, url,"
                + " sha256, matched, passage; a cell that begins like a formula has an apostrophe"
                + " before it, one of more than 32,767 units is cut), or as JSON lines, each an"
                + " ExportedArticle. An answer that ends before its end, as HTTP sees it, is not"
                + " whole.")
        .takes(SearchParameters.QUESTION)
        .takes(ExportFile.FORMAT, ExportFile.TEXT)
        .answers(
            Answer.of("The file.", "text/csv", new Content.PlainText())
                .or("application/x-ndjson", new Content.Json(JsonLinesExport.Line.class))
                .with(Header.CONTENT_DISPOSITION, "A file name, by RFC 6266."))
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
            write(search.settled(engine), engine, stream, context, file);
          } catch (Throwable e) {
            if (!stream.begun()) {
              context.removeHeader(Header.CONTENT_DISPOSITION);
              throw e;
            }
            if (!(e instanceof ClientLeftException)) {
              LOG.error("an export failed\n{}", WordlessTrace.of(e));
            }
            stream.cutOff();
          }
        });
  }

  private static void write(
      SearchQuestion question,
      SearchEngine engine,
      ExportStream stream,
      Context context,
      ExportFile file)
      throws Exception {
    context.contentType(file.format().mediaType());
    context.header(Header.CONTENT_DISPOSITION, name(question, file));
    if (context.method().equals(HandlerType.HEAD)) {
      stream.sendHeaders();
    } else {
      stream.end(question.each(engine, stream));
    }
  }

  private static String name(SearchQuestion question, ExportFile file) {
    String day = Instant.now().toString().substring(0, LENGTH_OF_DAY);
    String extension = "." + file.format().name().toLowerCase(Locale.ROOT);
    return AttachmentName.disposition(question.text(), day, extension);
  }
}
