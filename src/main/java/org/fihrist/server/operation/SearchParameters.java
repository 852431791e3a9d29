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

/** The parameters that say what is searched for, and which part of the results is wanted. */
final class SearchParameters {
  static final int MAX_SIZE = 100;
  static final int MAX_VALUES = 1_000;
  private static final int DEFAULT_SIZE = 10;

  static final Parameter<String> QUERY =
      Parameter.of(
              "q",
              "What to search for, as /api/v1/query-language tells. Blank finds nothing, or, with a"
                  + " facet or period chosen, all of it.",
              ValueType.text(QueryLimits.MAX_LENGTH))
          .examples("درعا");
  static final Parameter<Syntax> SYNTAX =
      Parameter.of(
          "syntax",
          "How q is written: as in the search box, where everything means something; the same, but"
              + " an article has to hold most of the words; or in Lucene's own syntax, which has"
              + " errors.",
          ValueType.choice(Syntax.class, Syntax.BOX));
  static final Parameter<Boolean> LATIN =
      Parameter.of(
          "latin",
          "Whether names in Latin letters are asked in Arabic ones too, below what holds them as"
              + " typed. Which spellings those were stands in spelled.",
          ValueType.permission());
  static final Parameter<Boolean> COMMENTS =
      Parameter.of(
          "comments", "Whether readers' comments are searched too.", ValueType.flag(false));
  static final Parameter<Boolean> CORRECT =
      Parameter.of(
          "correct",
          "Whether a query that finds nothing may be answered by its certain correction. Which one"
              + " that was stands in corrected; no asks for what was typed.",
          ValueType.permission());
  static final Parameter<Integer> PAGE =
      Parameter.of(
          "page",
          "Which page of hits; page times size is at most 10,000.",
          ValueType.integer(1, Integer.MAX_VALUE, 1));
  static final Parameter<Integer> SIZE =
      Parameter.of(
          "size",
          "Hits a page, or articles of a list.",
          ValueType.integer(1, MAX_SIZE, DEFAULT_SIZE));
  static final Parameter<Boolean> GROUP =
      Parameter.of(
          "group",
          "Whether articles with nearly the same text are one hit: the earliest, with the others"
              + " listed.",
          ValueType.flag(true));

  /** What is searched for, and in which articles. */
  static final List<Parameter<?>> QUESTION = question();

  /** Which of the hits are wanted. */
  static final List<Parameter<?>> WINDOW = List.of(PAGE, SIZE, FacetChoice.FACETS, GROUP);

  private SearchParameters() {}

  private static List<Parameter<?>> question() {
    List<Parameter<?>> question = new ArrayList<>(List.of(QUERY, SYNTAX, LATIN, COMMENTS, CORRECT));
    question.addAll(NarrowingParameters.ALL);
    return List.copyOf(question);
  }

  /** What was typed, of {@link #QUERY}, {@link #SYNTAX} and {@link #LATIN}. */
  static SearchQuestion.Typed typed(Arguments arguments) {
    return new SearchQuestion.Typed(
        arguments.get(QUERY), arguments.get(SYNTAX), arguments.get(LATIN));
  }

  /**
   * The search for a page of hits, of {@link #QUESTION} and {@link #WINDOW}.
   *
   * @throws RequestException when the parameters contradict each other
   */
  static AdvisedSearch page(Arguments arguments) {
    return search(arguments, window(arguments));
  }

  /**
   * The search for every hit, of {@link #QUESTION}.
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
              + " hits can be paged through. Narrow the query.");
    }
    return new Window(page, size, arguments.get(FacetChoice.FACETS).values(), arguments.get(GROUP));
  }
}
