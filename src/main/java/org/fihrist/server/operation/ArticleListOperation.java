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
 * {@code GET /api/v1/articles}: the id of every article, with the time when it was indexed. A
 * program that keeps a copy of the archive uses it to find deleted articles.
 */
final class ArticleListOperation {
  private static final String MEDIA_TYPE = "application/x-ndjson";
  private static final Logger LOG = LoggerFactory.getLogger(ArticleListOperation.class);

  private ArticleListOperation() {}

  static Operation of(EngineAccess engine) {
    return Operation.get("/api/v1/articles", "listArticles", "All articles, by id")
        .describedAs(
            "One line for each article of the archive, in no particular order: its id, and the time"
                + " when its present content was indexed. The operation reads no texts, so it is"
                + " cheap. To update a copy of the archive, delete the articles that are not"
                + " listed, and get the new and changed ones by an export with since=. The header"
                + " Fihrist-Next-Since has the same value as in an export of this generation.")
        .answers(
            Answer.of("The list of articles.", MEDIA_TYPE, new Content.Json(ListedVersion.class))
                .with(NextSince.HEADER, NextSince.MEANING))
        .by((context, _) ->
            engine.export(
                context,
                (search, turn) -> {
                  NextSince.set(context, search);
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
