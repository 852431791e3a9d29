package org.fihrist.terms;

import java.util.Locale;
import java.util.Optional;
import org.fihrist.search.Facet;

/** The values of facets as terms of an index. */
public final class FacetTerms {
  public static final int YEAR_LENGTH = 4;
  public static final int MONTH_LENGTH = 7;

  private FacetTerms() {}

  /** The field of a facet. */
  public static String field(Facet facet) {
    return facet.isOfDates()
        ? ArticleFields.DATE
        : "facet." + facet.name().toLowerCase(Locale.ROOT);
  }

  /** The key of a value that somebody chose; empty when there can be no such value. */
  public static Optional<String> key(Facet facet, String chosen) {
    return switch (facet) {
      case YEAR -> date(YEAR_LENGTH, chosen);
      case MONTH -> date(MONTH_LENGTH, chosen);
      default -> FacetValue.of(chosen).map(FacetValue::key);
    };
  }

  private static Optional<String> date(int length, String chosen) {
    return DatePeriod.of(chosen).map(DatePeriod::iso).filter(iso -> iso.length() == length);
  }
}
