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
 * The parts of a search answer that a client wants.
 *
 * @param facets the facets
 * @param passages the maximal number of passages of each hit
 * @param fields the members of each hit; empty for all
 * @param explain whether each hit explains its rank
 */
record AnswerShape(FacetChoice facets, int passages, Set<String> fields, boolean explain) {
  private static final int MAX_PASSAGES = 10;

  private static final Parameter<Integer> PASSAGES =
      Parameter.of(
          "passages",
          "The maximal number of passages of each hit.",
          ValueType.integer(0, MAX_PASSAGES, MAX_PASSAGES));
  private static final Parameter<Set<String>> FIELDS =
      fields("The members of each hit to send", SearchJson.hitMembers()).examples("title");

  private static final Parameter<Boolean> EXPLAIN =
      Parameter.of(
          "explain",
          "Whether each hit explains its rank: the levels at which words matched, and the"
              + " contribution of each ranking feature. The language is Arabic or English, by"
              + " Accept-Language. It cannot be combined with a cursor, whose hits are not ranked.",
          ValueType.flag(false));

  static final List<Parameter<?>> PARAMETERS = List.of(PASSAGES, FIELDS, EXPLAIN);

  /** Returns a parameter that chooses members by name. */
  static Parameter<Set<String>> fields(String meaning, List<String> names) {
    String any = "(" + String.join("|", names) + ")";
    ValueType.Form form =
        new ValueType.Form(
            "^" + any + "(," + any + ")*$", "member: " + String.join(", ", names), _ -> true);
    return Parameter.of(
        "fields",
        meaning
            + ": names separated by commas, or the parameter given once for each name. The default"
            + " is all members. The member id is always sent.",
        ValueType.list(form).map(AnswerShape::words));
  }

  private static Set<String> words(List<String> lists) {
    return lists.stream().flatMap(list -> Stream.of(list.split(",", -1))).collect(toSet());
  }

  /** Reads {@link FacetChoice#FACETS} and {@link #PARAMETERS}. */
  static AnswerShape of(Arguments arguments) {
    return new AnswerShape(
        arguments.get(FacetChoice.FACETS),
        arguments.get(PASSAGES),
        arguments.get(FIELDS),
        arguments.get(EXPLAIN));
  }

  /** Returns the answer without surplus passages. */
  SearchAnswer of(SearchAnswer answer) {
    return answer.withPassages(passages);
  }
}
