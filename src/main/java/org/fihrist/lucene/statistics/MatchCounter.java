package org.fihrist.lucene.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.fihrist.lucene.facet.ColumnCounter;
import org.fihrist.lucene.facet.FacetColumn;
import org.fihrist.lucene.query.NarrowingQuery;
import org.fihrist.lucene.query.QueryTranslator;
import org.fihrist.lucene.query.QueryTranslator.Translated;
import org.fihrist.lucene.query.WordQueries;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.statistics.DateDistribution;
import org.fihrist.search.statistics.DatedCount;

/** Counts over the articles of a search, all of its conditions included. */
final class MatchCounter {
  private final OpenGeneration generation;
  private final IndexSearcher searcher;

  MatchCounter(OpenGeneration generation) {
    this.generation = generation;
    this.searcher = generation.searcher();
  }

  /** Counts some columns over the articles that a request finds. */
  ColumnCounter count(SearchRequest request, List<FacetColumn> columns) throws IOException {
    return ColumnCounter.count(searcher, matching(request), columns);
  }

  private Query matching(SearchRequest request) {
    WordQueries words = new WordQueries(searcher, generation.families());
    Translated query =
        QueryTranslator.translate(request.query(), request.comments(), generation.ladder(), words);
    return NarrowingQuery.of(request.narrowing()).map(query::among).orElse(query).matching();
  }

  /** How many articles a request finds. */
  long articles(SearchRequest request) throws IOException {
    return searcher.count(matching(request));
  }

  /** When the articles of a request were published. */
  DateDistribution dates(SearchRequest request) throws IOException {
    FacetColumn column = generation.columns().dates();
    ColumnCounter counted = count(request, List.of(column));
    List<DatedCount> dates = new ArrayList<>();
    for (int number = 0; number < column.size(); number++) {
      if (counted.count(0, number) > 0) {
        dates.add(new DatedCount(column.spelling(number), counted.count(0, number)));
      }
    }
    dates.sort(Comparator.comparing(DatedCount::date));
    return new DateDistribution(dates, counted.without(0));
  }
}
