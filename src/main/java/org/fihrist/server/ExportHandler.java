package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.time.Instant;
import java.util.Locale;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchQuestion;
import org.fihrist.search.ClientLeftException;
import org.fihrist.search.SearchEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET /api/v1/search/export}: all hits of a search as a file, written while they are found,
 * however many. A search that is corrected on the page is corrected here too. A client that leaves,
 * or takes nothing for as long as the connection may be idle, ends the work.
 */
final class ExportHandler implements Handler {
  private static final int LENGTH_OF_DAY = 10;
  private static final Logger LOG = LoggerFactory.getLogger(ExportHandler.class);

  private final EngineAccess engine;

  ExportHandler(EngineAccess engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws Exception {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    AdvisedSearch search = new AdvisedSearch(parameters.everyHit(), parameters.correct());
    ExportRequest asked = ExportRequest.of(parameters);
    search.question().parsed();
    engine.export(
        context,
        (engine, turn) -> {
          ExportStream stream = new ExportStream(context, asked, turn);
          try {
            write(search, engine, stream, context, asked);
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
      AdvisedSearch search,
      SearchEngine engine,
      ExportStream stream,
      Context context,
      ExportRequest asked)
      throws Exception {
    SearchQuestion question = search.settled(engine);
    context.contentType(asked.format().mediaType());
    context.header(Header.CONTENT_DISPOSITION, name(question, asked));
    if (context.method().equals(HandlerType.HEAD)) {
      stream.sendHeaders();
    } else {
      stream.end(question.each(engine, stream));
    }
  }

  private static String name(SearchQuestion question, ExportRequest asked) {
    String day = Instant.now().toString().substring(0, LENGTH_OF_DAY);
    String extension = "." + asked.format().name().toLowerCase(Locale.ROOT);
    return AttachmentName.disposition(question.text(), day, extension);
  }
}
