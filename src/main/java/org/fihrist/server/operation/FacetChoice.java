package org.fihrist.server.operation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.ValueType;

/**
 * Which facets an answer counts.
 *
 * @param values how many values of each are listed
 * @param named the facets; empty for all
 * @param counted whether any are counted
 */
record FacetChoice(int values, Set<Facet> named, boolean counted) {
  private static final String NONE = "none";

  static final Parameter<FacetChoice> FACETS =
      Parameter.of(
              "facets",
              "Which facets are counted, by name, and how many values of each are listed besides"
                  + " the chosen ones, as a number. Give it once for each name: facets=outlet"
                  + "&facets=person&facets=50. All facets without a name; none counts no facets"
                  + " and no dates, which is faster.",
              ValueType.list(form()).map(FacetChoice::of))
          .examples("outlet", "20");

  /** The facets that are counted. */
  Set<Facet> facets() {
    Set<Facet> all = named.isEmpty() ? EnumSet.allOf(Facet.class) : named;
    return counted ? all : Set.of();
  }

  private static ValueType.Form form() {
    String names =
        Stream.concat(Stream.of(NONE), Stream.of(Facet.values()).map(NarrowingParameters::name))
            .collect(Collectors.joining("|"));
    return new ValueType.Form(
        "^(" + names + "|" + SearchParameters.MAX_VALUES + "|[0-9]{1,3})$",
        "whole number from 0 to "
            + SearchParameters.MAX_VALUES
            + " and no facet: "
            + names.replace("|", ", "),
        _ -> true);
  }

  private static FacetChoice of(List<String> given) {
    int values = Window.FEW_VALUES;
    Set<Facet> named = EnumSet.noneOf(Facet.class);
    for (String each : given) {
      if (Character.isDigit(each.charAt(0))) {
        values = Integer.parseInt(each);
      } else if (!each.equals(NONE)) {
        named.add(Facet.valueOf(each.toUpperCase(Locale.ROOT)));
      }
    }
    return new FacetChoice(values, named, !given.contains(NONE));
  }
}
