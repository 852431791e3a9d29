package org.fihrist.terms;

import java.util.Locale;
import java.util.Optional;
import org.fihrist.search.Facet;

/** The terms of facet values in an index. */
public final class FacetTerms {
  public static final int YEAR_LENGTH = 4;
  public static final int MONTH_LENGTH = 7;

  private FacetTerms() {}

  /** Returns the field of a facet. */
  public static String field(Facet facet) {
    return facet.isOfDates()
        ? ArticleFields.DATE
        : "facet." + facet.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the key of a chosen value; empty when no article can have it. */
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
