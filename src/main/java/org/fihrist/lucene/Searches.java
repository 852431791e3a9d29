package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.fihrist.analysis.Ladder;
import org.fihrist.article.Article;
import org.fihrist.highlight.Highlighter;
import org.fihrist.highlight.Sought;
import org.fihrist.lucene.QueryTranslator.Translated;
import org.fihrist.names.LatinNames;
import org.fihrist.query.Query;
import org.fihrist.search.Hit;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Overview;
import org.fihrist.search.RankedArticle;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Answered;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.Spelled;

/** The searches of one open generation. */
final class Searches {
  /** A search that takes longer gives what it has found so far. */
  private static final long TIME_BUDGET_MILLIS = 5_000;

  private Searches() {}

  static SearchPage search(OpenGeneration generation, SearchRequest request) throws IOException {
    long started = System.nanoTime();
    IndexSearcher searcher = searcher(generation);
    WordQueries words = new WordQueries(searcher, generation.families());
    Translated matching =
        QueryTranslator.translate(request.query(), request.comments(), generation.ladder(), words)
            .rewritten(searcher);
    Translated query = Filters.of(request.narrowing()).map(matching::among).orElse(matching);
    Rescoring rescoring = new Rescoring(generation, searcher, words, Closeness.TUNED);
    FoldedRanking folded = new FoldedRanking(searcher, new ReadArticles(searcher));
    Sought sought = Sought.of(request.query(), generation.ladder());
    Highlighter highlighter = new Highlighter(sought);
    List<Hit> hits = new ArrayList<>(request.window().size());
    for (FoldedRanking.Place place :
        folded.page(
            depth -> top(query, depth, request.narrowing().sort(), searcher, rescoring),
            request.window(),
            query.matching())) {
      Article article = place.article();
      hits.add(
          new Hit(
              new RankedArticle(article.id(), place.score()),
              article.masthead(),
              highlighter.evidence(article, request.comments()),
              place.copies()));
    }
    Totals totals = totals(searcher, query, folded);
    long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - started);
    Answered answered = new Answered(generation.name(), micros, !searcher.timedOut());
    return new SearchPage(hits, totals, sought.words(), answered);
  }

  private static List<ScoreDoc> top(
      Translated query, int depth, Sort sort, IndexSearcher searcher, Rescoring rescoring)
      throws IOException {
    return switch (sort) {
      case RELEVANCE -> new Ranking(searcher, rescoring).top(query, depth);
      case NEWEST -> new DateOrder(searcher, true).top(query, depth);
      case OLDEST -> new DateOrder(searcher, false).top(query, depth);
    };
  }

  static Overview overview(OpenGeneration generation, SearchRequest request) throws IOException {
    IndexSearcher searcher = searcher(generation);
    WordQueries words = new WordQueries(searcher, generation.families());
    Translated query =
        QueryTranslator.translate(request.query(), request.comments(), generation.ladder(), words);
    Counting counting = new Counting(request.narrowing(), generation.columns());
    searcher.search(query.matching(), counting.manager());
    return new Overviews(request.narrowing(), request.window().values()).of(counting);
  }

  static Spelled spelled(OpenGeneration generation, Query query) throws IOException {
    LatinNames names = generation.latinNames();
    IndexSearcher searcher = searcher(generation);
    WordQueries words = new WordQueries(searcher, generation.families());
    try {
      return new LatinSearch(
              names,
              name -> articlesWith(name, generation.ladder(), searcher, words),
              name -> asWritten(generation, name))
          .of(query);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What words in Latin letters may be, guesses as the archive mostly writes them. */
  static List<LatinNames.Part> names(OpenGeneration generation, List<String> texts)
      throws IOException {
    LatinNames names = generation.latinNames();
    IndexSearcher searcher = searcher(generation);
    WordQueries words = new WordQueries(searcher, generation.families());
    try {
      return names.read(texts, name -> articlesWith(name, generation.ladder(), searcher, words));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** How the archive mostly writes some folded words. */
  static String asWritten(OpenGeneration generation, String name) {
    StringJoiner words = new StringJoiner(" ");
    try {
      for (String word : name.split(" ", -1)) {
        words.add(WrittenWords.spelled(generation.reader(), word));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.toString();
  }

  private static int articlesWith(
      String name, Ladder ladder, IndexSearcher searcher, WordQueries words) {
    try {
      Query asked = LatinSearch.arabic(name);
      return searcher.count(QueryTranslator.translate(asked, false, ladder, words).matching());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<RankedArticle> rank(
      OpenGeneration generation, Query query, int depth, Closeness closeness) throws IOException {
    IndexSearcher searcher = searcher(generation);
    WordQueries words = new WordQueries(searcher, generation.families());
    Translated translated = QueryTranslator.translate(query, false, generation.ladder(), words);
    List<RankedArticle> ranked = new ArrayList<>(depth);
    for (ScoreDoc scored :
        new Ranking(searcher, new Rescoring(generation, searcher, words, closeness))
            .top(translated, depth)) {
      ranked.add(new RankedArticle(Ids.of(generation.reader(), scored.doc), scored.score));
    }
    return ranked;
  }

  static Optional<Article> article(OpenGeneration generation, String id) throws IOException {
    IndexSearcher searcher = searcher(generation);
    int document = document(searcher, id);
    return document < 0
        ? Optional.empty()
        : Optional.of(Schema.toArticle(searcher.storedFields().document(document)));
  }

  /** The document of an article; -1 when there is none. */
  static int document(IndexSearcher searcher, String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Schema.ID, id)), 1);
    return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
  }

  /** A searcher that stops in time. */
  static IndexSearcher searcher(OpenGeneration generation) {
    IndexSearcher searcher = generation.searcher();
    searcher.setTimeout(new QueryTimeoutImpl(TIME_BUDGET_MILLIS));
    return searcher;
  }

  private static Totals totals(IndexSearcher searcher, Translated query, FoldedRanking folded)
      throws IOException {
    long articles = searcher.count(query.matching());
    long withAllWords = query.hasSteps() ? searcher.count(query.withAllWords()) : articles;
    return new Totals(articles, !searcher.timedOut(), withAllWords, folded.hits(articles));
  }
}
