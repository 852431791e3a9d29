package org.fihrist.mcp;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.statistics.CooccurrenceQuestion;
import org.fihrist.api.statistics.EntitiesJson;
import org.fihrist.api.statistics.TrendQuestion;
import org.fihrist.article.Article;
import org.fihrist.mcp.AssistantTool.Input;
import org.fihrist.query.Query;
import org.fihrist.query.QueryLimits;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.statistics.CooccurrenceScope;
import org.fihrist.search.statistics.CooccurrenceScope.Order;
import org.fihrist.search.statistics.TrendUnit;

/** The tools of assistants. */
final class AssistantTools {
  private static final int MAX_HITS = 20;
  private static final int MAX_NAMES = 50;
  private static final int LONGEST_QUOTATION = 5_000;

  /** Returns all tools. */
  static final List<AssistantTool> ALL =
      List.of(search(), readArticle(), who(), named(), trend(), cite());

  private AssistantTools() {}

  private static AssistantTool search() {
    Map<String, Object> values = narrowing();
    values.put("query", text("Words to search for, in Arabic or a name in Latin letters."));
    values.put("size", Map.of("type", "integer", "minimum", 1, "maximum", MAX_HITS));
    values.put("page", Map.of("type", "integer", "minimum", 1));
    values.put("sort", oneOf("relevance", "newest", "oldest"));
    return new AssistantTool(
        "search",
        "Searches an archive of Arabic news. Spelling variants and inflected forms are found too."
            + " Each passage is verbatim and has its evidence: quote it with evidence.link.",
        new Input(values, List.of("query")),
        (engine, given, addresses) -> {
          int size = given.number("size", 5, 1, MAX_HITS);
          Window window = new Window(given.number("page", 1, 1, 500), size);
          return FoundPassages.of(engine, ToolSearch.of(given, window), addresses);
        });
  }

  private static AssistantTool readArticle() {
    return new AssistantTool(
        "read_article",
        "A whole article by its id, each paragraph with its evidence.",
        new Input(Map.of("id", text("The id of a hit.")), List.of("id")),
        (engine, given, addresses) -> WholeArticle.of(article(engine, given), addresses));
  }

  private static AssistantTool who() {
    return new AssistantTool(
        "who",
        "Which people, organisations or places a name may mean: all spellings with counts, first"
            + " and last mention, articles by month.",
        new Input(Map.of("name", text("In Arabic or Latin letters.")), List.of("name")),
        (engine, given, _) -> EntitiesJson.ask(engine, given.text("name", 200), 5));
  }

  private static AssistantTool named() {
    Map<String, Object> values = narrowing();
    values.put("query", text("Words to search for; leave out to ask about a person alone."));
    values.put("order", oneOf("association", "count"));
    return new AssistantTool(
        "named",
        "Who and what is named in the articles of a search, or together with a person,"
            + " organisation or place: counts, and how much more often than by chance (lift).",
        new Input(values, List.of()),
        (engine, given, _) -> {
          CooccurrenceScope scope =
              new CooccurrenceScope(
                  EnumSet.copyOf(CooccurrenceScope.KINDS),
                  MAX_NAMES,
                  1,
                  given.constant("order", Order.ASSOCIATION));
          return new CooccurrenceQuestion(ToolSearch.of(given, new Window(1, 0)), scope)
              .ask(engine);
        });
  }

  private static AssistantTool trend() {
    Map<String, Object> values = narrowing();
    values.put(
        "queries",
        Map.of(
            "type",
            "array",
            "items",
            Map.of("type", "string"),
            "minItems",
            1,
            "maxItems",
            TrendQuestion.MAX_QUERIES));
    values.put("unit", oneOf("day", "month", "year"));
    return new AssistantTool(
        "trend",
        "How many articles up to five queries find in each day, month or year, also as a share of"
            + " all articles.",
        new Input(values, List.of("queries")),
        (engine, given, _) -> {
          List<AdvisedSearch> searches =
              given.texts("queries", QueryLimits.MAX_LENGTH).stream()
                  .map(query -> ToolSearch.of(query, given, new Window(1, 0)))
                  .toList();
          return new TrendQuestion(searches, given.constant("unit", TrendUnit.MONTH)).ask(engine);
        });
  }

  private static AssistantTool cite() {
    return new AssistantTool(
        "cite",
        "Whether an article says something word for word, and how to cite it. Check every quotation"
            + " with this before you give it.",
        new Input(
            Map.of(
                "id", text("The id of the article."), "quotation", text("The words to be quoted.")),
            List.of("id")),
        (engine, given, addresses) ->
            CheckedQuotation.of(
                article(engine, given), given.text("quotation", LONGEST_QUOTATION), addresses));
  }

  private static Article article(SearchEngine engine, ToolValues given) {
    String id = given.text("id", 512);
    return engine
        .article(id, new Query.Nothing())
        .map(ArticleView::article)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no article " + id + ". Search for one."));
  }

  private static Map<String, Object> narrowing() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("from", text("The first day, month or year, such as 2017-01."));
    values.put("to", text("The last day, month or year."));
    values.put(ToolSearch.name(Facet.OUTLET), text("Only this newspaper, agency or site."));
    values.put(ToolSearch.name(Facet.PERSON), text("Only articles that name this person."));
    values.put(ToolSearch.name(Facet.ORGANISATION), text("Only articles that name this one."));
    values.put(ToolSearch.name(Facet.PLACE_NAMED), text("Only articles that name this place."));
    return values;
  }

  private static Map<String, Object> text(String description) {
    return Map.of("type", "string", "description", description);
  }

  private static Map<String, Object> oneOf(String... words) {
    return Map.of("type", "string", "enum", List.of(words));
  }
}
