package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.fihrist.article.Article;
import org.fihrist.highlight.HighlightQuery;
import org.fihrist.highlight.Highlighter;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.reader.RequestTerms;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.search.Budget;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.SearchRequest;
import org.fihrist.terms.NarrowingQuery;
import org.fihrist.terms.Translated;
import org.fihrist.terms.tree.TermTree;
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

  private final Budget budget;
  private final IndexSearcher searcher;
  private final RequestTerms terms;
  private final Highlighter highlighter;
  private final boolean comments;
  private final FoundArticle.Visitor visitor;

  /** How many more articles are not shown. */
  private long skipped;

  private MatchExport(
      OpenGeneration generation,
      SearchRequest request,
      long skipped,
      FoundArticle.Visitor visitor) {
    this.skipped = skipped;
    this.budget = generation.budget();
    this.searcher = generation.searcher();
    this.terms = generation.terms();
    this.highlighter =
        new Highlighter(
            HighlightQuery.of(request.query(), generation.ladder(), generation::foreignSpellings));
    this.comments = request.comments();
    this.visitor = visitor;
  }

  /**
   * Shows all but the first; whether the visitor took them to the last. Texts of articles that are
   * skipped are not read.
   */
  public static boolean each(
      OpenGeneration generation, SearchRequest request, long skipped, FoundArticle.Visitor visitor)
      throws IOException {
    MatchExport matches = new MatchExport(generation, request, skipped, visitor);
    IndexSearcher searcher = matches.searcher;
    RequestTerms words = matches.terms;
    Translated matching = words.translated(request.query(), request.comments());
    Translated query = NarrowingQuery.of(request.narrowing()).map(matching::among).orElse(matching);
    Reranker rescoring = new Reranker(generation, searcher, words, RankingModel.shipped());
    return switch (request.narrowing().sort()) {
      case RELEVANCE -> matches.show(query, new TieredRanking(searcher, words, rescoring));
      case NEWEST -> matches.show(query, new DateOrder(searcher, words, true));
      case OLDEST -> matches.show(query, new DateOrder(searcher, words, false));
    };
  }

  private boolean show(Translated query, DateOrder order) throws IOException {
    Batches byDate = (last, some) -> order.after(last, some, BATCH);
    if (!query.hasSteps()) {
      return showRest(query.matching(), byDate, Set.of());
    }
    TermTree all = query.withAllWords();
    return showRest(all, byDate, Set.of())
        && showRest(without(query.matching(), Optional.of(all)), byDate, Set.of());
  }

  private boolean show(Translated query, TieredRanking ranking) throws IOException {
    List<RankedDocument> first = ranking.top(query, Reranker.WINDOW);
    Set<Integer> shown = new HashSet<>();
    for (RankedDocument document : first) {
      shown.add(document.doc);
    }
    Batches byScore =
        (last, some) ->
            List.of(searcher.searchAfter(last, some, BATCH, RankedDocument.BY_SCORE).scoreDocs);
    return budget.complete() && show(first, Set.of()) && showTiers(query, byScore, shown);
  }

  private boolean showTiers(Translated query, Batches batches, Set<Integer> shown)
      throws IOException {
    Optional<TermTree> before = Optional.empty();
    for (TermTree tier : query.tiers()) {
      if (!showRest(without(tier, before), batches, shown)) {
        return false;
      }
      before = Optional.of(tier);
    }
    return showRest(without(query.matching(), before), batches, shown);
  }

  /** Ranked as before, since what is excluded adds nothing to a score. */
  private static TermTree without(TermTree tree, Optional<TermTree> excluded) {
    return excluded.map(other -> Translated.without(tree, other)).orElse(tree);
  }

  /** Fetches matches in some order, from the one after {@code last} on. */
  private interface Batches {
    List<? extends ScoreDoc> after(@Nullable ScoreDoc last, Query query) throws IOException;
  }

  private boolean showRest(TermTree tree, Batches batches, Set<Integer> shown) throws IOException {
    Query query = terms.query(tree);
    List<? extends ScoreDoc> batch = batches.after(null, query);
    while (!batch.isEmpty()) {
      if (!budget.complete() || !show(batch, shown)) {
        return false;
      }
      batch = batch.size() < BATCH ? List.of() : batches.after(batch.getLast(), query);
    }
    return budget.complete();
  }

  private boolean show(List<? extends ScoreDoc> documents, Set<Integer> shown) throws IOException {
    for (ScoreDoc document : documents) {
      if (shown.contains(document.doc)) {
        continue;
      }
      if (skipped > 0) {
        skipped--;
      } else {
        Article article = ArticleSchema.toArticle(searcher.storedFields().document(document.doc));
        if (!visitor.visit(new FoundArticle(article, highlighter.evidence(article, comments)))) {
          return false;
        }
      }
    }
    return true;
  }
}
