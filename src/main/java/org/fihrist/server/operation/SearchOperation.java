package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.CursorPage;
import org.fihrist.api.HitFormat;
import org.fihrist.api.ResultCursor;
import org.fihrist.api.SearchAnswer;
import org.fihrist.api.SearchJson;
import org.fihrist.query.QueryCost;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.EntityTag;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.ReaderLanguage;
import org.fihrist.server.contract.RequestException;

/**
 * {@code /api/v1/search}: a page of ranked hits. With POST, a query does not appear in addresses
 * and in the logs of proxies.
 */
final class SearchOperation {
  /** The size of the cache: a sixteenth of the heap, at most 64 MiB. An answer has about 20 kB. */
  private static final long CACHE_BYTES =
      Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

  private final EngineAccess engine;
  private final BoundedCache<CacheKey, JsonAnswer> answers =
      new BoundedCache<>(CACHE_BYTES, answer -> answer.json().length);

  private SearchOperation(EngineAccess engine) {
    this.engine = engine;
  }

  /**
   * The key of a cached answer. A generation never changes, so its answers stay correct. When
   * another generation becomes current, the old answers are no longer requested and leave the
   * cache.
   *
   * @param generation the name of the generation
   * @param shape the parts of the answer that the client wants
   * @param collections the collections that the caller may read; empty for the whole archive
   */
  private record CacheKey(
      String generation, AdvisedSearch search, AnswerShape shape, Set<String> collections) {}

  static List<Operation> of(EngineAccess engine) {
    SearchOperation search = new SearchOperation(engine);
    return List.of(
        search.declared(Operation.get("/api/v1/search", "search", "A page of ranked hits")),
        search.declared(
            Operation.post(
                "/api/v1/search",
                "searchByBody",
                "A page of ranked hits, with the parameters in the body")));
  }

  private Operation declared(Operation operation) {
    return operation
        .takes(SearchParameters.QUESTION)
        .takes(SearchParameters.WINDOW)
        .answers(EntityTag.unchanged())
        .takes(AnswerShape.PARAMETERS)
        .takes(Cursors.CURSOR)
        .answers(Answer.json(SearchJson.class))
        .by(this::answer);
  }

  private void answer(Context context, Arguments arguments) throws Exception {
    AnswerShape shape = AnswerShape.of(arguments);
    AdvisedSearch page = SearchParameters.page(arguments);
    AdvisedSearch search =
        new AdvisedSearch(page.question(), page.correct(), shape.facets().facets());
    if (Cursors.given(arguments) && shape.explain()) {
      throw new RequestException(
          "explain", "Hits after a cursor are not ranked. Leave out cursor or explain.");
    }
    if (Cursors.given(arguments) && arguments.get(SearchParameters.PAGE) > 1) {
      throw new RequestException(
          "page", "A cursor already defines where the hits begin. Leave out page.");
    }
    if (shape.explain()) {
      boolean arabic = ReaderLanguage.isArabic(context);
      context.res().addHeader(Header.VARY, Header.ACCEPT_LANGUAGE);
      run(context, search, (opened, budget) -> explained(search, shape, arabic, opened, budget))
          .send(context);
    } else if (Cursors.given(arguments)) {
      run(context, search, (opened, budget) -> fromCursor(search, arguments, opened, budget))
          .send(context);
    } else if (!engine.answersUnchanged(context)) {
      page(context, search, shape).send(context);
    }
  }

  private JsonAnswer page(Context context, AdvisedSearch search, AnswerShape shape)
      throws Exception {
    Set<String> collections = EngineAccess.collections(context);
    String current = engine.engine().status().generation();
    ServerTiming timing = ServerTiming.start();
    timing.begin();
    Optional<JsonAnswer> known = answers.get(new CacheKey(current, search, shape, collections));
    if (known.isPresent()) {
      timing.end();
      timing.setHeader(context);
      return known.get();
    }
    JsonAnswer found =
        run(context, search, (opened, budget) -> answer(search.ask(opened, budget), shape));
    if (!found.generation().isEmpty()) {
      answers.put(new CacheKey(found.generation(), search, shape, collections), found);
    }
    return found;
  }

  private JsonAnswer run(
      Context context, AdvisedSearch search, EngineAccess.Question<JsonAnswer> answer)
      throws Exception {
    boolean costly = QueryCost.of(search.question().parsed().query()).isHigh();
    return costly ? engine.costlySearch(context, answer) : engine.search(context, answer);
  }

  /**
   * Returns the answer to a page. A partial answer has no tag, because the next one may be
   * complete.
   */
  private static JsonAnswer answer(SearchAnswer answer, AnswerShape shape) {
    SearchPage.Answered answered = answer.page().answered();
    return new JsonAnswer(
        SearchJson.bytes(shape.of(answer), new HitFormat(shape.fields())),
        answered.complete() ? answered.generation() : "");
  }

  /**
   * Returns an answer with explanations. It has no tag, because its language is not part of the
   * address.
   */
  private static JsonAnswer explained(
      AdvisedSearch search, AnswerShape shape, boolean arabic, SearchEngine engine, Budget budget)
      throws Exception {
    SearchAnswer answer = search.ask(engine, budget);
    HitFormat format =
        new HitFormat(
            shape.fields().isEmpty() ? shape.fields() : withExplanation(shape.fields()),
            answer.question().explain(engine),
            arabic);
    return new JsonAnswer(SearchJson.bytes(shape.of(answer), format), "");
  }

  private static Set<String> withExplanation(Set<String> fields) {
    Set<String> more = new TreeSet<>(fields);
    more.add("explanation");
    return more;
  }

  /** Returns the page after a cursor. It has no tag, because a cursor contains its generation. */
  private static JsonAnswer fromCursor(
      AdvisedSearch search, Arguments arguments, SearchEngine engine, Budget budget)
      throws Exception {
    ResultCursor cursor = Cursors.read(arguments, engine, search.question());
    CursorPage page = CursorPage.ask(search, cursor, engine, budget);
    AnswerShape shape = AnswerShape.of(arguments);
    CursorPage lean = new CursorPage(shape.of(page.answer()), page.next());
    return new JsonAnswer(SearchJson.bytes(lean, new HitFormat(shape.fields())), "");
  }
}
