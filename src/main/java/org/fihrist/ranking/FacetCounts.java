package org.fihrist.ranking;

import java.util.OptionalInt;
import org.fihrist.search.Facet;

/** The number of articles of a search that have each value of each facet. */
public interface FacetCounts {
  /** Returns the counts of a facet. They ignore the choices that were made in this facet. */
  Values of(Facet facet);

  /** Returns the dates of all articles that satisfy every condition but the date range. */
  Values datesOfAll();

  /** Returns the dates of the articles that satisfy every condition. */
  Values datesOfChosen();

  /** The values of one facet, numbered from 0, with their counts. */
  interface Values {
    /** Returns the number of values in the archive. */
    int size();

    /** Returns the most frequent spelling of a value. */
    String spelling(int number);

    /** Returns the number of the value with a key; empty when the archive has no such value. */
    OptionalInt number(String key);

    /** Returns the number of articles with a value. */
    int count(int number);

    /** How many articles of the archive have a value. */
    int articles(int number);

    /** Returns the number of values that occur in the articles. */
    int distinct();

    /** Returns the number of articles without a value. */
    int without();
  }
}
