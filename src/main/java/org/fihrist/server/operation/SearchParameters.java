package org.fihrist.server.operation;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.Syntax;
import org.fihrist.query.QueryLimits;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.ValueType;

/** The parameters of a search and of the requested part of its results. */
final class SearchParameters {
  static final int MAX_SIZE = 100;
  static final int MAX_VALUES = 1_000;
  private static final int DEFAULT_SIZE = 10;

  static final Parameter<String> QUERY =
      Parameter.of(
              "q",
              "The query, in the language that /api/v1/query-language describes. A blank query"
                  + " finds nothing, or all articles of the chosen facets and period.",
              ValueType.text(QueryLimits.MAX_LENGTH))
          .examples("درعا");
  static final Parameter<Syntax> SYNTAX =
      Parameter.of(
          "syntax",
          "The syntax of q. The value box is the syntax of the search box, in which every input is"
              + " valid. The value most is the same syntax, but an article must contain most of the"
              + " words. The value lucene is Lucene's own syntax, in which a query may be invalid.",
          ValueType.choice(Syntax.class, Syntax.BOX));
  static final Parameter<Boolean> LATIN =
      Parameter.of(
          "latin",
          "Whether names in Latin letters are also searched for in Arabic letters. Articles with"
              + " the typed letters rank first. The member spelled lists the Arabic spellings.",
          ValueType.permission());
  static final Parameter<Boolean> COMMENTS =
      Parameter.of("comments", "Whether to search readers' comments too.", ValueType.flag(false));
  static final Parameter<Boolean> CORRECT =
      Parameter.of(
          "correct",
          "Whether a query that finds nothing may be replaced by a correction that is certain. The"
              + " member corrected contains the correction. The value no searches for the typed"
              + " text only.",
          ValueType.permission());
  static final Parameter<Integer> PAGE =
      Parameter.of(
          "page",
          "The number of the page of hits. Page times size is at most 10,000.",
          ValueType.integer(1, Integer.MAX_VALUE, 1));
  static final Parameter<Integer> SIZE =
      Parameter.of(
          "size",
          "The number of hits on a page, or of articles in a list.",
          ValueType.integer(1, MAX_SIZE, DEFAULT_SIZE));
  static final Parameter<Boolean> GROUP =
      Parameter.of(
          "group",
          "Whether articles with nearly the same text become one hit, which shows the earliest and"
              + " lists the others.",
          ValueType.flag(true));

  /** The parameters of the query and of filters. */
  static final List<Parameter<?>> QUESTION = question();

  /** The parameters of the requested part of the hits. */
  static final List<Parameter<?>> WINDOW = List.of(PAGE, SIZE, FacetChoice.FACETS, GROUP);

  private SearchParameters() {}

  private static List<Parameter<?>> question() {
    List<Parameter<?>> question = new ArrayList<>(List.of(QUERY, SYNTAX, LATIN, COMMENTS, CORRECT));
    question.addAll(NarrowingParameters.ALL);
    return List.copyOf(question);
  }

  /** Reads {@link #QUERY}, {@link #SYNTAX} and {@link #LATIN}. */
  static SearchQuestion.Typed typed(Arguments arguments) {
    return new SearchQuestion.Typed(
        arguments.get(QUERY), arguments.get(SYNTAX), arguments.get(LATIN));
  }

  /**
   * Reads {@link #QUESTION} and {@link #WINDOW} as the search for a page of hits.
   *
   * @throws RequestException when the parameters contradict each other
   */
  static AdvisedSearch page(Arguments arguments) {
    return search(arguments, window(arguments));
  }

  /**
   * Reads {@link #QUESTION} as the search for all hits.
   *
   * @throws RequestException when the parameters contradict each other
   */
  static AdvisedSearch everyHit(Arguments arguments) {
    return search(arguments, new Window(1, 0));
  }

  private static AdvisedSearch search(Arguments arguments, Window window) {
    return new AdvisedSearch(
        new SearchQuestion(
            typed(arguments), arguments.get(COMMENTS), window, NarrowingParameters.read(arguments)),
        arguments.get(CORRECT));
  }

  private static Window window(Arguments arguments) {
    int page = arguments.get(PAGE);
    int size = arguments.get(SIZE);
    if ((long) page * size > SearchQuestion.DEEPEST_HIT) {
      throw new RequestException(
          "page",
          "Only the best "
              + SearchQuestion.DEEPEST_HIT
              + " hits have pages. Narrow the query, or use a cursor.");
    }
    return new Window(page, size, arguments.get(FacetChoice.FACETS).values(), arguments.get(GROUP));
  }
}
