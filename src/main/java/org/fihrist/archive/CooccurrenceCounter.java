package org.fihrist.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.statistics.Cooccurrence;
import org.fihrist.search.statistics.Cooccurrence.Name;
import org.fihrist.search.statistics.Cooccurrence.Totals;
import org.fihrist.search.statistics.CooccurrenceScope;
import org.fihrist.terms.FacetTerms;

/** Counts the people, organisations and places that the articles of a search name. */
record CooccurrenceCounter(OpenArchive archive, CooccurrenceScope scope) {
  /**
   * Returns the names. The names by which the request is filtered are left out, because all
   * articles have them.
   */
  Cooccurrence of(SearchRequest request) {
    List<Facet> kinds = List.copyOf(scope.kinds());
    MatchCounts counted = new MatchCounter(archive).count(request, scope.kinds());
    Totals totals = new Totals(counted.articles(), archive.articles().size());
    PriorityQueue<Name> best = new PriorityQueue<>(order().reversed());
    for (Facet facet : kinds) {
      FacetCounts.Values column = counted.of(facet);
      Set<String> chosen = chosen(request, facet);
      for (int number = 0; number < column.size(); number++) {
        int together = column.count(number);
        if (together >= scope.least() && !isChosen(facet, column.spelling(number), chosen)) {
          best.add(
              Name.of(facet, column.spelling(number), together, column.articles(number), totals));
          if (best.size() > scope.most()) {
            best.remove();
          }
        }
      }
    }
    List<Name> names = new ArrayList<>(best);
    names.sort(order());
    return new Cooccurrence(totals.articles(), totals.archive(), names);
  }

  private Comparator<Name> order() {
    Comparator<Name> first =
        switch (scope.order()) {
          case COUNT -> Comparator.comparingLong(Name::together);
          case ASSOCIATION -> Comparator.comparingDouble(Name::association);
        };
    return first.reversed().thenComparing(Name::name).thenComparing(Name::facet);
  }

  private static Set<String> chosen(SearchRequest request, Facet facet) {
    Set<String> keys = new HashSet<>();
    for (String value : request.narrowing().choice(facet).map(Choice::wanted).orElse(List.of())) {
      FacetTerms.key(facet, value).ifPresent(keys::add);
    }
    return keys;
  }

  private static boolean isChosen(Facet facet, String spelling, Set<String> chosen) {
    return !chosen.isEmpty()
        && FacetTerms.key(facet, spelling).filter(chosen::contains).isPresent();
  }
}
