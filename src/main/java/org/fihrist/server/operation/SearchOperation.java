package org.fihrist.server.operation;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.CursorPage;
import org.fihrist.api.ResultCursor;
import org.fihrist.api.SearchAnswer;
import org.fihrist.api.SearchJson;
import org.fihrist.query.QueryCost;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Arguments;
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

  private SearchOperation() {}

  private static ValueType.Form facetNames() {
    List<String> names =
        Stream.concat(
                Stream.of(NO_FACETS), Stream.of(Facet.values()).map(NarrowingParameters::name))
            .toList();
    return new ValueType.Form(
        "^(" + String.join("|", names) + ")$", "facet: " + String.join(", ", names), _ -> true);
  }

  static List<Operation> of(EngineAccess engine) {
    return List.of(
        declared(Operation.get("/api/v1/search", "search", "A page of ranked hits"), engine),
        declared(
            Operation.post(
                "/api/v1/search", "searchByBody", "A page of ranked hits, asked for in the body"),
            engine));
  }

  private static Operation declared(Operation operation, EngineAccess engine) {
    return operation
        .takes(SearchParameters.QUESTION)
        .takes(SearchParameters.WINDOW)
        .takes(COUNT, PASSAGES, Cursors.CURSOR)
        .answers(Answer.json(SearchJson.class))
        .by((context, arguments) -> answer(engine, context, arguments));
  }

  private static void answer(EngineAccess engine, Context context, Arguments arguments)
      throws Exception {
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
    EngineAccess.Question<byte[]> answer =
        (opened, budget) ->
            Cursors.given(arguments)
                ? fromCursor(search, arguments, opened, budget)
                : SearchJson.bytes(lean(search.ask(opened, budget), arguments));
    boolean costly = QueryCost.of(search.question().parsed().query()).isHigh();
    JsonAnswer.send(
        context, costly ? engine.costlySearch(context, answer) : engine.search(context, answer));
  }

  private static byte[] fromCursor(
      AdvisedSearch search, Arguments arguments, SearchEngine engine, Budget budget)
      throws Exception {
    ResultCursor cursor = Cursors.read(arguments, engine, search.question());
    CursorPage page = CursorPage.ask(search, cursor, engine, budget);
    return SearchJson.bytes(new CursorPage(lean(page.answer(), arguments), page.next()));
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
