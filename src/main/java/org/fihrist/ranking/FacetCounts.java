package org.fihrist.ranking;

import java.util.OptionalInt;
import org.fihrist.search.Facet;

/** How many of the articles of a search have each value of each facet. */
public interface FacetCounts {
  /** The counts of a facet; what was chosen of this facet is disregarded. */
  Values of(Facet facet);

  /** The dates of all articles but those that were left out otherwise than by the period. */
  Values datesOfAll();

  /** The dates of the articles that meet every condition. */
  Values datesOfChosen();

  /** The values of one facet, numbered from 0, with their counts. */
  interface Values {
    /** How many values the archive has. */
    int size();

    /** The spelling of a value that most articles of the archive have. */
    String spelling(int number);

    /** The number of the value with a key; empty when the archive has none. */
    OptionalInt number(String key);

    /** How many of the articles have a value. */
    int count(int number);

    /** How many articles of the archive have a value. */
    int articles(int number);

    /** How many values any of the articles has. */
    int distinct();

    /** How many of the articles have no value. */
    int without();
  }
}
