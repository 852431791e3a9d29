package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.fihrist.article.Article;
import org.fihrist.highlight.Highlighter;
import org.fihrist.highlight.Sought;
import org.fihrist.lucene.query.NarrowingQuery;
import org.fihrist.lucene.query.QueryTranslator;
import org.fihrist.lucene.query.QueryTranslator.Translated;
import org.fihrist.lucene.query.WordQueries;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * All matches of a search in the order of its pages: those that {@link Reranker} looks at closely,
 * then all others by the score of their families, those with all words before those with some. The
 * rest is fetched by {@code searchAfter}, so that of millions of matches some thousands of numbers
 * are in memory.
 */
public final class MatchExport {
  /** How many numbers are fetched at once. The query is answered anew for each batch. */
  private static final int BATCH = 5_000;

  /** For each batch; what is done with the articles is not counted. */
  private static final long TIME_BUDGET_MILLIS = 10_000;

  private final IndexSearcher searcher;
  private final Highlighter highlighter;
  private final boolean comments;
  private final FoundArticle.Visitor visitor;

  private MatchExport(
      IndexSearcher searcher, Sought sought, boolean comments, FoundArticle.Visitor visitor) {
    this.searcher = searcher;
    this.highlighter = new Highlighter(sought);
    this.comments = comments;
    this.visitor = visitor;
  }

  /** Shows all; whether the visitor took them to the last. */
  public static boolean each(
      OpenGeneration generation, SearchRequest request, FoundArticle.Visitor visitor)
      throws IOException {
    IndexSearcher searcher = generation.searcher();
    Sought sought = Sought.of(request.query(), generation.ladder());
    MatchExport matches = new MatchExport(searcher, sought, request.comments(), visitor);
    WordQueries words = new WordQueries(searcher, generation.families());
    matches.allowTime();
    Translated matching =
        QueryTranslator.translate(request.query(), request.comments(), generation.ladder(), words)
            .rewritten(searcher);
    Translated query = NarrowingQuery.of(request.narrowing()).map(matching::among).orElse(matching);
    Reranker rescoring = new Reranker(generation, searcher, words, RerankWeights.TUNED);
    return switch (request.narrowing().sort()) {
      case RELEVANCE -> matches.show(query, new TieredRanking(searcher, rescoring));
      case NEWEST -> matches.show(query, new DateOrder(searcher, true));
      case OLDEST -> matches.show(query, new DateOrder(searcher, false));
    };
  }

  /** An order by date knows no way to go on from one of many equal days, so it is made whole. */
  private boolean show(Translated query, DateOrder order) throws IOException {
    List<ScoreDoc> all = order.top(query, Math.max(1, searcher.getIndexReader().maxDoc()));
    return !searcher.timedOut() && show(all, Set.of());
  }

  private boolean show(Translated query, TieredRanking ranking) throws IOException {
    List<ScoreDoc> first = ranking.top(query, Reranker.WINDOW);
    Set<Integer> shown = new HashSet<>();
    for (ScoreDoc document : first) {
      shown.add(document.doc);
    }
    return !searcher.timedOut()
        && show(first, Set.of())
        && showTiers(query, shown);
  }

  private boolean showTiers(Translated query, Set<Integer> shown) throws IOException {
    Optional<Query> before = Optional.empty();
    for (Query tier : query.tiers()) {
      if (!showRest(without(tier, before), shown)) {
        return false;
      }
      before = Optional.of(tier);
    }
    return showRest(without(query.matching(), before), shown);
  }

  /** Ranked as before, since what is forbidden adds nothing to a score. */
  private static Query without(Query query, Optional<Query> excluded) {
    return excluded.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(excluded.get(), Occur.MUST_NOT)
            .build();
  }

  private boolean showRest(Query query, Set<Integer> shown) throws IOException {
    ScoreDoc[] batch = after(null, query);
    while (batch.length > 0) {
      if (searcher.timedOut() || !show(List.of(batch), shown)) {
        return false;
      }
      batch = batch.length < BATCH ? new ScoreDoc[0] : after(batch[batch.length - 1], query);
    }
    return !searcher.timedOut();
  }

  private ScoreDoc[] after(@Nullable ScoreDoc last, Query query) throws IOException {
    allowTime();
    return searcher.searchAfter(last, query, BATCH).scoreDocs;
  }

  private void allowTime() {
    searcher.setTimeout(new QueryTimeoutImpl(TIME_BUDGET_MILLIS));
  }

  private boolean show(List<ScoreDoc> documents, Set<Integer> shown) throws IOException {
    for (ScoreDoc document : documents) {
      if (!shown.contains(document.doc)) {
        Article article = ArticleSchema.toArticle(searcher.storedFields().document(document.doc));
        if (!visitor.visit(new FoundArticle(article, highlighter.evidence(article, comments)))) {
          return false;
        }
      }
    }
    return true;
  }
}
