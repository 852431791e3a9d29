package org.fihrist.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.article.Article;
import org.fihrist.highlight.HighlightQuery;
import org.fihrist.highlight.Highlighter;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.SearchRequest;
import org.fihrist.terms.Translated;
import org.fihrist.terms.tree.TermTree;

/**
 * All matches of a search in the order of its pages: those that {@link Reranker} looks at closely,
 * then all others by the score of their families, those with all words before those with some. The
 * rest is fetched in batches, so that of millions of matches some thousands are in memory.
 */
public final class MatchExport {
  /** How many matches are fetched at once. The query is answered anew for each batch. */
  private static final int BATCH = 5_000;

  private final ArticleIndex index;
  private final Highlighter highlighter;
  private final boolean comments;
  private final FoundArticle.Visitor visitor;

  /** How many more articles are not shown. */
  private long skipped;

  private MatchExport(
      ArticleIndex index, SearchRequest request, long skipped, FoundArticle.Visitor visitor) {
    this.index = index;
    this.skipped = skipped;
    this.highlighter =
        new Highlighter(
            HighlightQuery.of(request.query(), index.ladder(), index.terms()::foreignSpellings));
    this.comments = request.comments();
    this.visitor = visitor;
  }

  /**
   * Shows all but the first; whether the visitor took them to the last. Texts of articles that are
   * skipped are not read.
   */
  public static boolean each(
      ArticleIndex index, SearchRequest request, long skipped, FoundArticle.Visitor visitor) {
    MatchExport matches = new MatchExport(index, request, skipped, visitor);
    Translated query = SearchExecutor.translated(index, request);
    Sort order = request.narrowing().sort();
    return order == Sort.RELEVANCE ? matches.showByScore(query) : matches.showByDate(query, order);
  }

  private boolean showByDate(Translated query, Sort order) {
    if (!query.hasSteps()) {
      return showRest(query.matching(), order, Set.of());
    }
    TermTree all = query.withAllWords();
    return showRest(all, order, Set.of())
        && showRest(without(query.matching(), Optional.of(all)), order, Set.of());
  }

  private boolean showByScore(Translated query) {
    Reranker reranker = new Reranker(index, RankingModel.shipped());
    List<Match> first = new TieredRanking(index, reranker).top(query, Reranker.WINDOW);
    Set<ArticleHandle> shown = new HashSet<>();
    for (Match match : first) {
      shown.add(match.article());
    }
    return index.budget().complete() && show(first, Set.of()) && showTiers(query, shown);
  }

  private boolean showTiers(Translated query, Set<ArticleHandle> shown) {
    Optional<TermTree> before = Optional.empty();
    for (TermTree tier : query.tiers()) {
      if (!showRest(without(tier, before), Sort.RELEVANCE, shown)) {
        return false;
      }
      before = Optional.of(tier);
    }
    return showRest(without(query.matching(), before), Sort.RELEVANCE, shown);
  }

  /** Ranked as before, since what is excluded adds nothing to a score. */
  private static TermTree without(TermTree tree, Optional<TermTree> excluded) {
    return excluded.map(other -> Translated.without(tree, other)).orElse(tree);
  }

  private boolean showRest(TermTree tree, Sort order, Set<ArticleHandle> shown) {
    List<Match> batch = index.find(tree, order, Optional.empty(), BATCH);
    while (!batch.isEmpty()) {
      if (!index.budget().complete() || !show(batch, shown)) {
        return false;
      }
      batch =
          batch.size() < BATCH
              ? List.of()
              : index.find(tree, order, Optional.of(batch.getLast()), BATCH);
    }
    return index.budget().complete();
  }

  private boolean show(List<Match> matches, Set<ArticleHandle> shown) {
    for (Match match : matches) {
      if (shown.contains(match.article())) {
        continue;
      }
      if (skipped > 0) {
        skipped--;
      } else {
        Article article = index.articles().article(match.article());
        if (!visitor.visit(
            new FoundArticle(
                article,
                highlighter.evidence(article, comments),
                index.articles().indexed(match.article())))) {
          return false;
        }
      }
    }
    return true;
  }
}
