package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.CursorPage;
import org.fihrist.api.ResultCursor;
import org.fihrist.api.SearchAnswer;
import org.fihrist.api.SearchJson;
import org.fihrist.query.QueryCost;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.EntityTag;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.ValueType;

/**
 * {@code /api/v1/search}: a page of ranked hits. A POST asks the same, and keeps a long query out
 * of addresses and the logs of proxies.
 */
final class SearchOperation {
  private static final int MOST_PASSAGES = 10;
  private static final String NO_FACETS = "none";

  private static final Parameter<List<String>> COUNT =
      Parameter.of(
              "count",
              "Which facets are counted, by name. Give it once for each; all when it is not given,"
                  + " none for no facets and no dates, which is faster.",
              ValueType.list(facetNames()))
          .examples("outlet");
  private static final Parameter<Integer> PASSAGES =
      Parameter.of(
          "passages",
          "How many passages of each hit at most.",
          ValueType.integer(0, MOST_PASSAGES, MOST_PASSAGES));

  /** A sixteenth of the heap, but not more than some thousand answers of 20 kB. */
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
   * @param count which facets are counted, as in the address
   * @param passages how many of each hit at most
   */
  private record Asked(String generation, AdvisedSearch search, Set<String> count, int passages) {}

  private static ValueType.Form facetNames() {
    List<String> names =
        Stream.concat(
                Stream.of(NO_FACETS), Stream.of(Facet.values()).map(NarrowingParameters::name))
            .toList();
    return new ValueType.Form(
        "^(" + String.join("|", names) + ")$", "facet: " + String.join(", ", names), _ -> true);
  }

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
        .takes(COUNT, PASSAGES, Cursors.CURSOR)
        .answers(Answer.json(SearchJson.class))
        .by(this::answer);
  }

  private void answer(Context context, Arguments arguments) throws Exception {
    Set<String> count = new TreeSet<>(arguments.get(COUNT));
    AdvisedSearch page = SearchParameters.page(arguments);
    AdvisedSearch search =
        count.contains(NO_FACETS)
            ? AdvisedSearch.withoutOverview(page.question(), page.correct())
            : page;
    if (Cursors.given(arguments) && arguments.get(SearchParameters.PAGE) > 1) {
      throw new RequestException(
          "page", "A cursor says where the results go on. Leave the page out.");
    }
    if (Cursors.given(arguments)) {
      run(context, search, (opened, budget) -> fromCursor(search, arguments, opened, budget))
          .send(context);
    } else if (!engine.answersUnchanged(context)) {
      page(context, search, arguments).send(context);
    }
  }

  private JsonAnswer page(Context context, AdvisedSearch search, Arguments arguments)
      throws Exception {
    Set<String> count = Set.copyOf(arguments.get(COUNT));
    int passages = arguments.get(PASSAGES);
    String current = engine.engine().status().generation();
    ServerTiming timing = ServerTiming.start();
    timing.begin();
    Optional<JsonAnswer> known = answers.get(new Asked(current, search, count, passages));
    if (known.isPresent()) {
      timing.end();
      timing.tell(context);
      return known.get();
    }
    JsonAnswer found =
        run(
            context,
            search,
            (opened, budget) -> answer(lean(search.ask(opened, budget), arguments)));
    if (!found.generation().isEmpty()) {
      answers.put(new Asked(found.generation(), search, count, passages), found);
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
  private static JsonAnswer answer(SearchAnswer answer) {
    SearchPage.Answered answered = answer.page().answered();
    return new JsonAnswer(
        SearchJson.bytes(answer), answered.complete() ? answered.generation() : "");
  }

  /** The page after a cursor. It has no tag, since a cursor names its generation itself. */
  private static JsonAnswer fromCursor(
      AdvisedSearch search, Arguments arguments, SearchEngine engine, Budget budget)
      throws Exception {
    ResultCursor cursor = Cursors.read(arguments, engine, search.question());
    CursorPage page = CursorPage.ask(search, cursor, engine, budget);
    return new JsonAnswer(
        SearchJson.bytes(new CursorPage(lean(page.answer(), arguments), page.next())), "");
  }

  /** What the client wants of an answer. */
  private static SearchAnswer lean(SearchAnswer answer, Arguments arguments) {
    SearchAnswer shorter = answer.withPassages(arguments.get(PASSAGES));
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    for (String name : arguments.get(COUNT)) {
      if (!name.equals(NO_FACETS)) {
        facets.add(Facet.valueOf(name.toUpperCase(Locale.ROOT)));
      }
    }
    return facets.isEmpty() ? shorter : shorter.withFacets(facets);
  }
}
