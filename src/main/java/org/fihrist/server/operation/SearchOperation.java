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
 * {@code /api/v1/search}: a page of ranked hits. POST keeps a long query out of addresses and of
 * the logs of proxies.
 */
final class SearchOperation {
  /** A sixteenth of the heap, at most some thousand answers of 20 kB. */
  private static final long CACHE_BYTES =
      Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

  private final EngineAccess engine;
  private final BoundedCache<Asked, JsonAnswer> answers =
      new BoundedCache<>(CACHE_BYTES, answer -> answer.json().length);

  private SearchOperation(EngineAccess engine) {
    this.engine = engine;
  }

  /**
   * What was asked of which generation. A generation never changes, so an answer stays right until
   * another takes its place; the answers of older ones are then asked for no more and drop out.
   *
   * @param generation its name
   * @param shape which parts of the answer
   * @param collections those that the caller may see; empty for the whole archive
   */
  private record Asked(
      String generation, AdvisedSearch search, AnswerShape shape, Set<String> collections) {}

  static List<Operation> of(EngineAccess engine) {
    SearchOperation search = new SearchOperation(engine);
    return List.of(
        search.declared(Operation.get("/api/v1/search", "search", "A page of ranked hits")),
        search.declared(
            Operation.post(
                "/api/v1/search", "searchByBody", "A page of ranked hits, asked for in the body")));
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
          "explain", "Hits of a cursor are not ranked. Leave the cursor out, or explain.");
    }
    if (Cursors.given(arguments) && arguments.get(SearchParameters.PAGE) > 1) {
      throw new RequestException(
          "page", "A cursor says where the results go on. Leave the page out.");
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
    Optional<JsonAnswer> known = answers.get(new Asked(current, search, shape, collections));
    if (known.isPresent()) {
      timing.end();
      timing.tell(context);
      return known.get();
    }
    JsonAnswer found =
        run(context, search, (opened, budget) -> answer(search.ask(opened, budget), shape));
    if (!found.generation().isEmpty()) {
      answers.put(new Asked(found.generation(), search, shape, collections), found);
    }
    return found;
  }

  private JsonAnswer run(
      Context context, AdvisedSearch search, EngineAccess.Question<JsonAnswer> answer)
      throws Exception {
    boolean costly = QueryCost.of(search.question().parsed().query()).isHigh();
    return costly ? engine.costlySearch(context, answer) : engine.search(context, answer);
  }

  /** An answer that ran out of time has no tag: the next one may be complete. */
  private static JsonAnswer answer(SearchAnswer answer, AnswerShape shape) {
    SearchPage.Answered answered = answer.page().answered();
    return new JsonAnswer(
        SearchJson.bytes(shape.of(answer), new HitFormat(shape.fields())),
        answered.complete() ? answered.generation() : "");
  }

  /** An answer that explains itself. It has no tag, since its language is not of the address. */
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

  /** The page after a cursor. It has no tag, since a cursor names its generation itself. */
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
