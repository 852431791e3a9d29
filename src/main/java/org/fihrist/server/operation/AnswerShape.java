package org.fihrist.server.operation;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.api.SearchAnswer;
import org.fihrist.api.SearchJson;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.ValueType;

/**
 * Which parts of an answer to a search a client wants.
 *
 * @param facets which facets
 * @param passages how many passages of each hit at most
 * @param fields which members of each hit; empty for all
 * @param explain whether it says why the hits stand where they stand
 */
record AnswerShape(FacetChoice facets, int passages, Set<String> fields, boolean explain) {
  private static final int MAX_PASSAGES = 10;

  private static final Parameter<Integer> PASSAGES =
      Parameter.of(
          "passages",
          "How many passages of each hit at most.",
          ValueType.integer(0, MAX_PASSAGES, MAX_PASSAGES));
  private static final Parameter<Set<String>> FIELDS =
      fields("Which members of each hit are sent", SearchJson.hitMembers()).examples("title");

  private static final Parameter<Boolean> EXPLAIN =
      Parameter.of(
          "explain",
          "Whether each hit says why it stands at its place: at which levels words were found, what"
              + " each feature of the ranking counts. In Arabic or English, by Accept-Language. Not"
              + " with a cursor, whose hits are not ranked.",
          ValueType.flag(false));

  static final List<Parameter<?>> PARAMETERS = List.of(PASSAGES, FIELDS, EXPLAIN);

  /** A parameter that chooses members by name. */
  static Parameter<Set<String>> fields(String meaning, List<String> names) {
    String any = "(" + String.join("|", names) + ")";
    ValueType.Form form =
        new ValueType.Form(
            "^" + any + "(," + any + ")*$", "member: " + String.join(", ", names), _ -> true);
    return Parameter.of(
        "fields",
        meaning
            + ", by name, with commas between, or given once for each. All without it; id is always"
            + " sent.",
        ValueType.list(form).map(AnswerShape::words));
  }

  private static Set<String> words(List<String> lists) {
    return lists.stream().flatMap(list -> Stream.of(list.split(",", -1))).collect(toSet());
  }

  /** Of {@link FacetChoice#FACETS} and {@link #PARAMETERS}. */
  static AnswerShape of(Arguments arguments) {
    return new AnswerShape(
        arguments.get(FacetChoice.FACETS),
        arguments.get(PASSAGES),
        arguments.get(FIELDS),
        arguments.get(EXPLAIN));
  }

  /** The answer without the passages that are not wanted. */
  SearchAnswer of(SearchAnswer answer) {
    return answer.withPassages(passages);
  }
}
