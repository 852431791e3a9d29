package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.util.Optional;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchJson;
import org.fihrist.query.QueryCost;
import org.fihrist.search.BoundedCache;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Operation;

/** {@code GET /api/v1/search}: a page of ranked hits. */
final class SearchOperation {
  /** A sixteenth of the heap, but not more than some thousand answers of 20 kB. */
  private static final long CACHE_BYTES =
      Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

  private final EngineAccess engine;
  private final BoundedCache<Asked, byte[]> answers =
      new BoundedCache<>(CACHE_BYTES, answer -> answer.length);

  private SearchOperation(EngineAccess engine) {
    this.engine = engine;
  }

  /**
   * What was asked of which generation. A generation never changes, so an answer stays right until
   * another takes its place; the answers of older ones are then asked for no more and drop out.
   *
   * @param generation its name
   */
  private record Asked(String generation, AdvisedSearch search) {}

  static Operation of(EngineAccess engine) {
    return Operation.get("/api/v1/search", "search", "A page of ranked hits")
        .takes(SearchParameters.QUESTION)
        .takes(SearchParameters.WINDOW)
        .answers(Answer.json(SearchJson.class))
        .by(new SearchOperation(engine)::answer);
  }

  private void answer(Context context, Arguments arguments) throws Exception {
    AdvisedSearch search = SearchParameters.page(arguments);
    Optional<byte[]> known = answers.get(new Asked(engine.engine().status().generation(), search));
    JsonAnswer.send(context, known.isPresent() ? known.get() : found(context, search));
  }

  private byte[] found(Context context, AdvisedSearch search) throws Exception {
    EngineAccess.Question<byte[]> answer =
        (opened, budget) -> {
          byte[] json = SearchJson.bytes(search.ask(opened, budget));
          if (budget.complete()) {
            answers.put(new Asked(opened.status().generation(), search), json);
          }
          return json;
        };
    boolean costly = QueryCost.of(search.question().parsed().query()).isHigh();
    return costly ? engine.costlySearch(context, answer) : engine.search(context, answer);
  }
}
