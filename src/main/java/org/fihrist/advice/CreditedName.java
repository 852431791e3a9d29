package org.fihrist.advice;

import java.util.List;
import org.fihrist.search.Completion.Kind;
import org.fihrist.search.Facet;

/**
 * An author, an outlet or a place to which articles are credited, or an entity that they name.
 *
 * @param facet the facet of the name
 * @param words the words as written
 * @param folded the folded words
 * @param articles the number of articles
 */
public record CreditedName(Facet facet, List<String> words, List<String> folded, int articles) {
  public CreditedName {
    words = List.copyOf(words);
    folded = List.copyOf(folded);
  }

  /** Returns the kind of completion for the name. */
  public Kind kind() {
    return switch (facet) {
      case PLACE, PLACE_NAMED -> Kind.PLACE;
      default -> Kind.NAME;
    };
  }

  /**
   * Tests whether a reader may type any word of the name first. A ministry is not found by its
   * country.
   */
  public boolean isKnownByAnyWord() {
    return facet != Facet.ORGANISATION && facet != Facet.PLACE_NAMED;
  }

  /** Returns the more frequent of two names. */
  public CreditedName ofMoreArticles(CreditedName other) {
    return other.articles > articles ? other : this;
  }
}
