package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.fihrist.api.SearchQuestion;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.SearchEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET /api/v1/search/export}: all hits of a search as a file, written while they are found.
 * A client that leaves ends the work; a few exports at once are the most, so that searches stay
 * fast.
 */
final class ExportHandler implements Handler {
  /**
   * Half of what a small machine has in processors would be one; one would let one reader block.
   */
  static final int MOST_AT_ONCE = 2;

  /** Ten times what an archive of 10,000 articles takes, for a client on a slow line. */
  private static final Duration TIME_BUDGET = Duration.ofMinutes(5);

  private static final int LENGTH_OF_DAY = 10;
  private static final Logger LOG = LoggerFactory.getLogger(ExportHandler.class);

  private final SearchEngine engine;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  ExportHandler(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws QuerySyntaxException {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    SearchQuestion question = parameters.everyHit();
    ExportRequest asked = ExportRequest.of(parameters);
    question.parsed();
    String day = Instant.now().toString().substring(0, LENGTH_OF_DAY);
    String extension = "." + asked.format().name().toLowerCase(Locale.ROOT);
    if (!places.tryAcquire()) {
      throw new BusyException(
          MOST_AT_ONCE + " exports are under way, which is the most. Try again in a moment.");
    }
    ExportStream stream = new ExportStream(context, asked, TIME_BUDGET);
    try {
      context.contentType(asked.format().mediaType());
      context.header(
          Header.CONTENT_DISPOSITION, AttachmentName.disposition(question.text(), day, extension));
      if (context.method().equals(HandlerType.HEAD)) {
        engine.status();
        stream.sendHeaders();
      } else {
        stream.end(question.each(engine, stream));
      }
    } catch (RuntimeException e) {
      if (!stream.begun()) {
        context.removeHeader(Header.CONTENT_DISPOSITION);
        throw e;
      }
      LOG.error("an export failed\n{}", WordlessTrace.of(e));
      stream.cutOff();
    } finally {
      places.release();
    }
  }
}
