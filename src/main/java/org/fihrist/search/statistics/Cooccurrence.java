package org.fihrist.search.statistics;

import java.util.List;
import org.fihrist.search.Facet;

/**
 * The people, organisations and places that the articles of a search name.
 *
 * @param articles the number of articles of the search
 * @param archive the number of all articles
 * @param names the names in the requested order
 */
public record Cooccurrence(long articles, long archive, List<Name> names) {
  public Cooccurrence {
    names = List.copyOf(names);
  }

  /**
   * A name.
   *
   * @param facet the kind of name
   * @param name the name in the spelling of its facet
   * @param together the number of articles of the search that have it
   * @param everywhere the number of articles of the archive that have it
   * @param lift {@code together} divided by the number that is expected by chance; above 1 for a
   *     name that is more frequent in the search
   * @param association the log-likelihood ratio of Dunning (Computational Linguistics 19(1), 1993):
   *     high when lift is high and many articles support it; negative when the name is rarer than
   *     by chance
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
   * @param articles the number of articles of the search
   * @param archive the number of articles of the archive
   */
  public record Totals(long articles, long archive) {}
}
