package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import org.fihrist.api.Json;
import org.fihrist.api.statistics.ListedVersion;
import org.fihrist.search.ClientLeftException;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.statistics.ArticleVersion;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Answer.Content;
import org.fihrist.server.contract.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET /api/v1/articles}: every article by id, with the time when it was indexed. A copy of
 * the archive learns here which articles are gone.
 */
final class ArticleListOperation {
  private static final String MEDIA_TYPE = "application/x-ndjson";
  private static final Logger LOG = LoggerFactory.getLogger(ArticleListOperation.class);

  private ArticleListOperation() {}

  static Operation of(EngineAccess engine) {
    return Operation.get("/api/v1/articles", "listArticles", "All articles, by id")
        .describedAs(
            "A line for each article of the archive, in no order: its id, and when it was indexed"
                + " with its present content. It reads no texts, so it is cheap. A copy of the"
                + " archive deletes the ids that are not listed. Export with since= gives the"
                + " articles that are new or changed. The header Fihrist-Next-Since is that of the"
                + " export of the same generation.")
        .answers(
            Answer.of("The list.", MEDIA_TYPE, new Content.Json(ListedVersion.class))
                .with(NextSince.HEADER, NextSince.MEANING))
        .by((context, _) ->
            engine.export(
                context,
                (search, turn) -> {
                  NextSince.tell(context, search);
                  context.contentType(MEDIA_TYPE);
                  write(context, search, new GatheredBytes(context, turn));
                }));
  }

  private static void write(Context context, SearchEngine search, GatheredBytes bytes)
      throws IOException {
    if (context.method().equals(HandlerType.HEAD)) {
      bytes.sendHeaders();
      return;
    }
    try {
      if (search.statistics(statistics -> statistics.articles(article -> add(article, bytes)))) {
        bytes.finish();
        return;
      }
    } catch (IOException e) {
      // The client disconnected before the end.
    } catch (RuntimeException e) {
      if (!bytes.begun()) {
        throw e;
      }
      if (!(e instanceof ClientLeftException)) {
        LOG.error("a list of articles failed\n{}", WordlessTrace.of(e));
      }
    }
    bytes.cutOff();
  }

  private static boolean add(ArticleVersion article, GatheredBytes bytes) {
    try {
      bytes.out().write(Json.bytes(ListedVersion.of(article)));
      bytes.out().write('\n');
      bytes.pauseIfDue();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
