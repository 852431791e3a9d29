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
 * The facets that an answer counts.
 *
 * @param values the number of values listed for each facet
 * @param named the facets; empty for all
 * @param counted whether any facets are counted
 */
record FacetChoice(int values, Set<Facet> named, boolean counted) {
  private static final String NONE = "none";

  static final Parameter<FacetChoice> FACETS =
      Parameter.of(
              "facets",
              "The names of the facets to count, and the number of values to list for each besides"
                  + " the chosen values. Give the parameter once for each:"
                  + " facets=outlet&facets=person&facets=50. Without a name all facets are counted."
                  + " The word none counts no facets and no dates, which is faster.",
              ValueType.list(form()).map(FacetChoice::of))
          .examples("outlet", "20");

  /** Returns the facets to count. */
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
            + " nor a facet: "
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
