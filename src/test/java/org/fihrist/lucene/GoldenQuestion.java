package org.fihrist.lucene;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fihrist.query.BoxParser;
import org.fihrist.query.LuceneSyntaxParser;
import org.fihrist.query.Query;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;

/**
 * A line of {@code golden/queries.tsv}: a text, and how it is asked.
 *
 * @param typed the text
 * @param options parts with blanks between them: {@code lucene} for Lucene's syntax, {@code sort=},
 *     {@code size=}, {@code page=}, {@code values=}, {@code from=}, {@code to=}, {@code undated},
 *     {@code comments}, {@code apart} to show copies one by one, and {@code facet=value|value},
 *     where {@code -} before a value excludes it
 */
public record GoldenQuestion(String typed, String options) {
  private static final int HITS = 20;

  /** All questions of the table. */
  public static List<GoldenQuestion> all() {
    return GoldenArchive.rows("/golden/queries.tsv")
        .map(columns -> new GoldenQuestion(columns[0], columns[1]))
        .toList();
  }

  /**
   * Parses a text in the syntax of this question; an unreadable text becomes a query for nothing.
   */
  public Query read(String text) {
    if (text.isBlank()) {
      return new Query.Nothing();
    }
    if (!parts().containsKey("lucene")) {
      return BoxParser.parse(text).query();
    }
    try {
      return LuceneSyntaxParser.parse(text).query();
    } catch (QuerySyntaxException e) {
      return new Query.Nothing();
    }
  }

  /** The whole request for a query. */
  public SearchRequest request(Query query) {
    Map<String, String> parts = parts();
    Window window =
        new Window(
            Integer.parseInt(parts.getOrDefault("page", "1")),
            parts.containsKey("size") ? Integer.parseInt(parts.get("size")) : HITS,
            parts.containsKey("values") ? Integer.parseInt(parts.get("values")) : Window.FEW_VALUES,
            !parts.containsKey("apart"));
    Narrowing narrowing =
        new Narrowing(
            choices(parts),
            new Period(
                parts.getOrDefault("from", ""),
                parts.getOrDefault("to", ""),
                parts.containsKey("undated")),
            Sort.valueOf(parts.getOrDefault("sort", "relevance").toUpperCase(Locale.ROOT)));
    Query asked = typed.isBlank() && narrowing.leavesOut() ? new Query.Everything() : query;
    return new SearchRequest(asked, window, parts.containsKey("comments"), narrowing);
  }

  private static List<Choice> choices(Map<String, String> parts) {
    List<Choice> choices = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      String name = facet.name().toLowerCase(Locale.ROOT).replace("_", "");
      if (parts.containsKey(name)) {
        Map<Boolean, List<String>> values =
            Stream.of(parts.get(name).split("\\|", -1))
                .collect(groupingBy(value -> value.startsWith("-")));
        choices.add(
            new Choice(
                facet,
                values.getOrDefault(false, List.of()),
                values.getOrDefault(true, List.of()).stream()
                    .map(value -> value.substring(1))
                    .toList()));
      }
    }
    return choices;
  }

  /** A word without {@code =} belongs to the value before it, unless it is an option. */
  private Map<String, String> parts() {
    List<String> flags = List.of("lucene", "undated", "comments", "apart");
    Map<String, String> parts = new LinkedHashMap<>();
    String last = "";
    for (String word : options.isEmpty() ? new String[0] : options.split(" ", -1)) {
      int sign = word.indexOf('=');
      if (sign > 0 || flags.contains(word)) {
        last = sign > 0 ? word.substring(0, sign) : word;
        parts.put(last, sign > 0 ? word.substring(sign + 1) : "");
      } else {
        parts.merge(last, word, (value, more) -> value + " " + more);
      }
    }
    return parts;
  }
}
