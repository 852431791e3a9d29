package org.fihrist.lucene.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.fihrist.lucene.facet.ColumnCounter;
import org.fihrist.lucene.facet.FacetColumn;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.reader.RequestTerms;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.statistics.DateDistribution;
import org.fihrist.search.statistics.DatedCount;
import org.fihrist.terms.NarrowingQuery;
import org.fihrist.terms.Translated;
import org.fihrist.terms.tree.TermTree;

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
    return ColumnCounter.count(searcher, query(request, Translated::matching), columns);
  }

  private Query query(SearchRequest request, Function<Translated, TermTree> part) {
    RequestTerms words = generation.terms();
    Translated query = words.translated(request.query(), request.comments());
    return words.query(
        part.apply(NarrowingQuery.of(request.narrowing()).map(query::among).orElse(query)));
  }

  /** How many articles a request finds. */
  long articles(SearchRequest request) throws IOException {
    return searcher.count(query(request, Translated::matching));
  }

  /** The ids of all articles that hold every word of a request. */
  void ids(SearchRequest request, Consumer<String> each) throws IOException {
    Query query = searcher.rewrite(query(request, Translated::withAllWords));
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        BinaryDocValues ids = DocValues.getBinary(leaf.reader(), ArticleSchema.ID);
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator matches = scorer.iterator();
        while (matches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if ((live == null || live.get(matches.docID())) && ids.advanceExact(matches.docID())) {
            each.accept(ids.binaryValue().utf8ToString());
          }
        }
      }
    }
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
