package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.fihrist.article.Article;
import org.fihrist.highlight.Highlighter;
import org.fihrist.highlight.Sought;
import org.fihrist.query.Query;
import org.fihrist.search.Hit;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Answered;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.search.SearchRequest;

/** The searches of one open generation. */
final class Searches {
  /** A search that takes longer gives what it has found so far. */
  private static final long TIME_BUDGET_MILLIS = 5_000;

  /**
   * Up to so many the number of matching articles is exact; beyond, it would cost more than the
   * search.
   */
  private static final int COUNT_EXACTLY = 10_000;

  private Searches() {}

  static SearchPage search(OpenGeneration generation, SearchRequest request) throws IOException {
    long started = System.nanoTime();
    IndexSearcher searcher = searcher(generation);
    QueryTranslator.Translated query =
        QueryTranslator.translate(request.query(), request.comments());
    SearchRequest.Window window = request.window();
    TopDocs top = top(searcher, query, window.offset() + window.size(), COUNT_EXACTLY);
    Sought sought = Sought.of(request.query());
    Highlighter highlighter = new Highlighter(sought);
    List<Hit> hits = new ArrayList<>(window.size());
    for (ScoreDoc scored : page(top, window)) {
      Article article = Schema.toArticle(searcher.storedFields().document(scored.doc));
      hits.add(
          new Hit(
              article.id(),
              article.masthead(),
              scored.score,
              highlighter.evidence(article, request.comments())));
    }
    Totals totals = totals(searcher, query, top.totalHits);
    long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - started);
    Answered answered = new Answered(generation.name(), micros, !searcher.timedOut());
    return new SearchPage(hits, totals, sought.words(), answered);
  }

  static List<RankedArticle> rank(OpenGeneration generation, Query query, int depth)
      throws IOException {
    IndexSearcher searcher = searcher(generation);
    TopDocs top = top(searcher, QueryTranslator.translate(query, false), depth, depth);
    List<RankedArticle> ranked = new ArrayList<>(top.scoreDocs.length);
    for (ScoreDoc scored : top.scoreDocs) {
      ranked.add(new RankedArticle(Ids.of(generation.reader(), scored.doc), scored.score));
    }
    return ranked;
  }

  static Optional<Article> article(OpenGeneration generation, String id) throws IOException {
    IndexSearcher searcher = searcher(generation);
    TopDocs found = searcher.search(new TermQuery(new Term(Schema.ID, id)), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    return Optional.of(Schema.toArticle(searcher.storedFields().document(found.scoreDocs[0].doc)));
  }

  private static IndexSearcher searcher(OpenGeneration generation) {
    IndexSearcher searcher = new IndexSearcher(generation.reader());
    searcher.setTimeout(new QueryTimeoutImpl(TIME_BUDGET_MILLIS));
    return searcher;
  }

  private static TopDocs top(
      IndexSearcher searcher, QueryTranslator.Translated query, int depth, int countExactly)
      throws IOException {
    int wanted = Math.min(depth, Math.max(1, searcher.getIndexReader().maxDoc()));
    return searcher.search(
        query.ranked(),
        new TopScoreDocCollectorManager(Math.max(1, wanted), null, Math.max(wanted, countExactly)));
  }

  private static ScoreDoc[] page(TopDocs top, SearchRequest.Window window) {
    int from = Math.min(window.offset(), top.scoreDocs.length);
    int to = Math.min(from + window.size(), top.scoreDocs.length);
    return Arrays.copyOfRange(top.scoreDocs, from, to);
  }

  private static Totals totals(
      IndexSearcher searcher, QueryTranslator.Translated query, TotalHits matching)
      throws IOException {
    boolean exact = matching.relation() == TotalHits.Relation.EQUAL_TO;
    boolean oneWord = query.withAllWords().equals(query.ranked());
    long withAllWords = oneWord && exact ? matching.value() : searcher.count(query.withAllWords());
    long articles = oneWord ? withAllWords : matching.value();
    return new Totals(articles, exact || oneWord, withAllWords);
  }
}
