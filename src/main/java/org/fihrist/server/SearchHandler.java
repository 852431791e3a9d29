package org.fihrist.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchJson;
import org.fihrist.api.SearchQuestion;
import org.fihrist.query.QueryCost;
import org.fihrist.search.BoundedCache;

/** {@code GET /api/v1/search}: a page of ranked hits. */
final class SearchHandler implements Handler {
  /** A sixteenth of the heap, but not more than some thousand answers of 20 kB. */
  private static final long CACHE_BYTES =
      Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

  private final EngineAccess engine;
  private final BoundedCache<Asked, byte[]> answers =
      new BoundedCache<>(CACHE_BYTES, answer -> answer.length);

  /**
   * What was asked of which generation. A generation never changes, so an answer stays right until
   * another takes its place; the answers of older ones are then asked for no more and drop out.
   *
   * @param generation its name
   */
  private record Asked(String generation, AdvisedSearch search) {}

  SearchHandler(EngineAccess engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws Exception {
    RequestParameters parameters = RequestParameters.of(context.queryString());
    SearchQuestion question = parameters.question();
    AdvisedSearch asked = new AdvisedSearch(question, parameters.correct());
    Optional<byte[]> known = answers.get(new Asked(engine.engine().status().generation(), asked));
    JsonAnswer.send(context, known.isPresent() ? known.get() : answer(context, asked));
  }

  private byte[] answer(Context context, AdvisedSearch asked) throws Exception {
    EngineAccess.Question<byte[]> answer =
        (search, budget) -> {
          byte[] json = SearchJson.bytes(asked.ask(search, budget));
          if (budget.complete()) {
            answers.put(new Asked(search.status().generation(), asked), json);
          }
          return json;
        };
    boolean costly = QueryCost.of(asked.question().parsed().query()).isHigh();
    return costly ? engine.costlySearch(context, answer) : engine.search(context, answer);
  }
}
