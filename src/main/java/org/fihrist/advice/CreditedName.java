package org.fihrist.advice;

import java.util.List;
import org.fihrist.search.Completion.Kind;
import org.fihrist.search.Facet;

/**
 * An author, an outlet or a place that articles are credited to, or somebody that they name.
 *
 * @param facet what articles have it as
 * @param words as written
 * @param folded the same, folded
 * @param articles how many articles
 */
public record CreditedName(Facet facet, List<String> words, List<String> folded, int articles) {
  public CreditedName {
    words = List.copyOf(words);
    folded = List.copyOf(folded);
  }

  /** What it is to somebody who types it. */
  public Kind kind() {
    return switch (facet) {
      case PLACE, PLACE_NAMED -> Kind.PLACE;
      default -> Kind.NAME;
    };
  }

  /**
   * Whether any of its words may be what is typed of it; a ministry is not looked for by its
   * country.
   */
  public boolean isKnownByAnyWord() {
    return facet != Facet.ORGANISATION && facet != Facet.PLACE_NAMED;
  }

  /** This one or the other, whichever more articles have. */
  public CreditedName ofMoreArticles(CreditedName other) {
    return other.articles > articles ? other : this;
  }
}
