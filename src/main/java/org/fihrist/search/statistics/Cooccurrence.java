package org.fihrist.search.statistics;

import java.util.List;
import org.fihrist.search.Facet;

/**
 * Who and what is named in the articles of a search.
 *
 * @param articles how many articles the search finds
 * @param archive how many articles there are in all
 * @param names the names, in the order that was asked for
 */
public record Cooccurrence(long articles, long archive, List<Name> names) {
  public Cooccurrence {
    names = List.copyOf(names);
  }

  /**
   * A name.
   *
   * @param facet what kind of name it is
   * @param name the name, as its facet spells it
   * @param together how many articles of the search have it
   * @param everywhere how many articles of the archive have it
   * @param lift {@code together} divided by the number that chance would give: above 1 for a name
   *     that the search draws near
   * @param association the log-likelihood ratio of Dunning (Computational Linguistics 19(1), 1993):
   *     high when lift is high and rests on many articles; negative when the name is rarer than by
   *     chance
   */
  public record Name(
      Facet facet, String name, long together, long everywhere, double lift, double association) {
    /** A name in a search. */
    public static Name of(Facet facet, String name, long together, long everywhere, Totals totals) {
      double expected = (double) totals.articles() * everywhere / totals.archive();
      double lift = expected == 0 ? 0 : together / expected;
      double ratio = logLikelihood(together, everywhere, totals);
      return new Name(facet, name, together, everywhere, lift, lift < 1 ? -ratio : ratio);
    }

    private static double logLikelihood(long together, long everywhere, Totals totals) {
      long onlySearch = totals.articles() - together;
      long onlyName = everywhere - together;
      long neither = totals.archive() - totals.articles() - onlyName;
      double rows = entropy(totals.articles(), totals.archive() - totals.articles());
      double columns = entropy(everywhere, totals.archive() - everywhere);
      double cells = entropy(together, onlySearch, onlyName, neither);
      return Math.max(0, 2 * (rows + columns - cells));
    }

    private static double entropy(long... counts) {
      long sum = 0;
      double parts = 0;
      for (long count : counts) {
        sum += count;
        parts += count <= 0 ? 0 : count * Math.log((double) count);
      }
      return sum == 0 ? 0 : sum * Math.log((double) sum) - parts;
    }
  }

  /**
   * Both totals.
   *
   * @param articles of the search
   * @param archive of the archive
   */
  public record Totals(long articles, long archive) {}
}
