package org.fihrist.server.operation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.Json;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.statistics.AnalysisJson;
import org.fihrist.api.statistics.CooccurrenceJson;
import org.fihrist.api.statistics.CooccurrenceQuestion;
import org.fihrist.api.statistics.EntitiesJson;
import org.fihrist.api.statistics.TrendJson;
import org.fihrist.api.statistics.TrendQuestion;
import org.fihrist.api.statistics.WordsJson;
import org.fihrist.query.QueryLimits;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.statistics.CooccurrenceScope;
import org.fihrist.search.statistics.CooccurrenceScope.Order;
import org.fihrist.search.statistics.TrendUnit;
import org.fihrist.server.contract.Answer;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Operation;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.ValueType;

/** Operations that count over the archive. */
final class StatisticsOperations {
  private static final int LONGEST_NAME = 200;
  private static final int MAX_NAMES = 1_000;

  private static final Parameter<List<String>> QUERIES =
      Parameter.of(
              "q",
              "A query, in the language that /api/v1/query-language describes. Give the parameter"
                  + " once for each line of the trend, at most five times.",
              ValueType.list())
          .examples("درعا", "حلب");
  private static final Parameter<TrendUnit> UNIT =
      Parameter.of(
          "unit",
          "The length of a step. The answer uses a longer unit if there would be more than 3,660"
              + " steps.",
          ValueType.choice(TrendUnit.class, TrendUnit.MONTH));
  private static final Parameter<List<String>> KINDS =
      Parameter.of(
          "kind",
          "The kind of names: person, organisation or place_named. Give the parameter once for each"
              + " kind. The default is all kinds.",
          ValueType.list(
              new ValueType.Form(
                  "^(person|organisation|place_named)$",
                  "kind of name: person, organisation or place_named",
                  _ -> true)));
  private static final Parameter<Order> ORDER =
      Parameter.of(
          "order",
          "The order of the names: by the number of articles, or by how much more often they occur"
              + " than chance explains.",
          ValueType.choice(Order.class, Order.COUNT));
  private static final Parameter<Integer> LEAST =
      Parameter.of(
          "least",
          "The minimal number of articles of a name. Other names are left out.",
          ValueType.integer(1, Integer.MAX_VALUE, 1));
  private static final Parameter<Integer> MOST =
      Parameter.of("size", "The number of entries to list.", ValueType.integer(1, MAX_NAMES, 50));
  private static final Parameter<String> NAME =
      Parameter.of(
              "q",
              "A name in any spelling, in Arabic or Latin letters.",
              ValueType.text(LONGEST_NAME))
          .examples("دمشق");
  private static final Parameter<String> PREFIX =
      Parameter.of(
              "prefix",
              "The beginning of the words, in any spelling. If it is blank, the most frequent words"
                  + " are listed.",
              ValueType.text(LONGEST_NAME))
          .examples("در");
  private static final Parameter<String> TEXT =
      Parameter.of("text", "The text to analyse.", ValueType.text(QueryLimits.MAX_LENGTH))
          .examples("والعراقية");

  private final EngineAccess engine;

  private StatisticsOperations(EngineAccess engine) {
    this.engine = engine;
  }

  static List<Operation> of(EngineAccess engine) {
    StatisticsOperations operations = new StatisticsOperations(engine);
    return List.of(
        operations.trend(),
        operations.cooccurrence(),
        operations.entities(),
        operations.terms(),
        operations.analysis());
  }

  private Operation trend() {
    return Operation.get(
            "/api/v1/trend", "trend", "The number of articles that queries find over time")
        .describedAs(
            "For up to five queries, the number of articles in each day, month or year, and the"
                + " share of all articles that match the filters. All lines have the same steps"
                + " without gaps.")
        .takes(QUERIES, UNIT, SearchParameters.SYNTAX, SearchParameters.LATIN)
        .takes(SearchParameters.COMMENTS, SearchParameters.CORRECT)
        .takes(NarrowingParameters.ALL)
        .answers(Answer.json(TrendJson.class))
        .by((context, arguments) -> {
          TrendQuestion question = trend(arguments);
          JsonAnswer.send(
              context, engine.search(context, (search, _) -> Json.bytes(question.ask(search))));
        });
  }

  private static TrendQuestion trend(Arguments arguments) {
    List<String> queries = arguments.get(QUERIES);
    if (queries.size() > TrendQuestion.MAX_QUERIES) {
      throw new RequestException(
          "q", "More than " + TrendQuestion.MAX_QUERIES + " queries are given. Give fewer.");
    }
    List<AdvisedSearch> searches =
        (queries.isEmpty() ? List.of("") : queries)
            .stream().map(query -> search(query, arguments)).toList();
    return new TrendQuestion(searches, arguments.get(UNIT));
  }

  private static AdvisedSearch search(String query, Arguments arguments) {
    if (query.codePointCount(0, query.length()) > QueryLimits.MAX_LENGTH) {
      throw new RequestException(
          "q", "A query is longer than " + QueryLimits.MAX_LENGTH + " characters. Shorten it.");
    }
    SearchQuestion.Typed typed =
        new SearchQuestion.Typed(
            query, arguments.get(SearchParameters.SYNTAX), arguments.get(SearchParameters.LATIN));
    return AdvisedSearch.withoutOverview(
        new SearchQuestion(
            typed,
            arguments.get(SearchParameters.COMMENTS),
            new Window(1, 0),
            NarrowingParameters.read(arguments)),
        arguments.get(SearchParameters.CORRECT));
  }

  private Operation cooccurrence() {
    return Operation.get(
            "/api/v1/cooccurrence", "cooccurrence", "The names in the articles of a search")
        .describedAs(
            "People, organisations and places, with the number of articles and how much more often"
                + " they occur than by chance. With a blank q and person=…, the answer lists names"
                + " that occur together with that person. With a blank q and no filter, it covers"
                + " the whole archive.")
        .takes(SearchParameters.QUESTION)
        .takes(KINDS, ORDER, LEAST, MOST)
        .answers(Answer.json(CooccurrenceJson.class))
        .by((context, arguments) -> {
          CooccurrenceScope scope =
              new CooccurrenceScope(
                  kinds(arguments),
                  arguments.get(MOST),
                  arguments.get(LEAST),
                  arguments.get(ORDER));
          CooccurrenceQuestion question =
              new CooccurrenceQuestion(SearchParameters.everyHit(arguments), scope);
          JsonAnswer.send(
              context, engine.search(context, (search, _) -> Json.bytes(question.ask(search))));
        });
  }

  private static Set<Facet> kinds(Arguments arguments) {
    Set<String> names = new TreeSet<>(arguments.get(KINDS));
    Set<Facet> kinds = EnumSet.noneOf(Facet.class);
    CooccurrenceScope.KINDS.stream()
        .sorted(Comparator.naturalOrder())
        .filter(facet -> names.isEmpty() || names.contains(NarrowingParameters.name(facet)))
        .forEach(kinds::add);
    return kinds;
  }

  private Operation entities() {
    return Operation.get(
            "/api/v1/entities",
            "entities",
            "The people, organisations and places that a name refers to")
        .describedAs(
            "For each: all spellings with counts, the first and last mention, and the number of"
                + " articles by month. Any of the spellings can filter a search: person=Trump.")
        .takes(NAME, SearchParameters.SIZE)
        .answers(Answer.json(EntitiesJson.class))
        .by((context, arguments) ->
            JsonAnswer.send(
                context,
                engine.search(
                    context,
                    (search, _) ->
                        Json.bytes(
                            EntitiesJson.ask(
                                search,
                                arguments.get(NAME),
                                arguments.get(SearchParameters.SIZE))))));
  }

  private Operation terms() {
    return Operation.get("/api/v1/terms", "terms", "Words of the archive with a common beginning")
        .describedAs(
            "The most frequent words come first. Each has the counts of its spellings and of its"
                + " family.")
        .takes(PREFIX, MOST)
        .answers(Answer.json(WordsJson.class))
        .by((context, arguments) ->
            JsonAnswer.send(
                context,
                engine.search(
                    context,
                    (search, _) ->
                        Json.bytes(
                            WordsJson.ask(search, arguments.get(PREFIX), arguments.get(MOST))))));
  }

  private Operation analysis() {
    return Operation.get("/api/v1/analyze", "analyze", "The analysis of the words of a text")
        .describedAs(
            "Each word at each level of similarity, with the number of articles that contain it.")
        .takes(TEXT)
        .answers(Answer.json(AnalysisJson.class))
        .by((context, arguments) ->
            JsonAnswer.send(
                context,
                engine.search(
                    context,
                    (search, _) -> Json.bytes(AnalysisJson.ask(search, arguments.get(TEXT))))));
  }
}
