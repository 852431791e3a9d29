package org.fihrist.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.statistics.DateDistribution;
import org.fihrist.search.statistics.DatedCount;
import org.fihrist.terms.NarrowingQuery;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.tree.TermTree;

/**
 * Counts over the articles of a search, all of its conditions included.
 *
 * @param archive the articles
 */
record MatchCounter(OpenArchive archive) {
  /** Counts the values of some facets over the articles that a request finds. */
  MatchCounts count(SearchRequest request, Set<Facet> facets) {
    return archive.counts(tree(request, TranslatedQuery::matching), facets);
  }

  private TermTree tree(SearchRequest request, Function<TranslatedQuery, TermTree> part) {
    TranslatedQuery query = archive.articles().translated(request.query(), request.comments());
    return part.apply(NarrowingQuery.of(request.narrowing()).map(query::among).orElse(query));
  }

  /** Returns the number of articles that a request finds. */
  long articles(SearchRequest request) {
    return archive.articles().count(tree(request, TranslatedQuery::matching));
  }

  /** Returns the ids of all articles that hold every word of a request. */
  void ids(SearchRequest request, Consumer<String> each) {
    archive.ids(tree(request, TranslatedQuery::withAllWords), each);
  }

  /** Counts the articles of a request by date. */
  DateDistribution dates(SearchRequest request) {
    FacetCounts.Values counted =
        archive.dateCounts(tree(request, TranslatedQuery::matching)).dates().orElseThrow();
    List<DatedCount> dates = new ArrayList<>();
    for (int number = 0; number < counted.size(); number++) {
      if (counted.count(number) > 0) {
        dates.add(new DatedCount(counted.spelling(number), counted.count(number)));
      }
    }
    dates.sort(Comparator.comparing(DatedCount::date));
    return new DateDistribution(dates, counted.without());
  }
}
