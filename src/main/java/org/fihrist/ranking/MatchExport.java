package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.article.Article;
import org.fihrist.highlight.HighlightQuery;
import org.fihrist.highlight.Highlighter;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.ResultPlace;
import org.fihrist.search.ResultPlace.Anchor;
import org.fihrist.search.SearchRequest;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.tree.TermTree;

/**
 * All matches of a search in the order of its pages: those that {@link Reranker} looks at closely,
 * then all others by the score of their families, those with all words before those with some. The
 * rest is fetched in batches, so that of millions of matches some thousands are in memory. The
 * results are a few lists behind one another, its stages; a {@link ResultPlace} that names a match
 * of a stage goes on there, as Lucene's {@code searchAfter} does, without reading the matches
 * before it.
 */
public final class MatchExport {
  /** How many matches are fetched first: more than a page has. The next are more and more. */
  private static final int FIRST_BATCH = 500;

  /** The number of matches of a batch. */
  private static final int BATCH = 5_000;

  /** How many are fetched at once where they are passed over, some bytes each. */
  private static final int SKIPPED_BATCH = 50_000;

  /** Number of articles that are announced together, see {@link ArticleStore#prepare}. */
  private static final int READ_AT_ONCE = 200;

  private final ArticleIndex index;
  private final Highlighter highlighter;
  private final boolean comments;
  private final FoundArticle.Visitor visitor;
  private final Optional<Anchor> anchor;

  /** How many articles stand before the next one. */
  private long results;

  /** The number of articles that are still to be skipped. */
  private long skipped;

  private MatchExport(
      ArticleIndex index, SearchRequest request, ResultPlace from, FoundArticle.Visitor visitor) {
    this.index = index;
    this.anchor = from.anchor();
    this.results = from.results() - from.passedOver();
    this.skipped = from.passedOver();
    this.highlighter =
        new Highlighter(
            HighlightQuery.of(request.query(), index.ladder(), index.terms()::foreignSpellings));
    this.comments = request.comments();
    this.visitor = visitor;
  }

  /** A match that a cursor names; which article it is does not matter. */
  private record NamedByCursor() implements ArticleHandle {}

  /**
   * Shows all from a place on; whether the visitor took them to the last. Texts of articles that
   * are passed over are not read.
   */
  public static boolean each(
      ArticleIndex index, SearchRequest request, ResultPlace from, FoundArticle.Visitor visitor) {
    MatchExport matches = new MatchExport(index, request, from, visitor);
    TranslatedQuery query = SearchExecutor.translated(index, request);
    Sort order = request.narrowing().sort();
    return order == Sort.RELEVANCE ? matches.showByScore(query) : matches.showByDate(query, order);
  }

  private boolean showByDate(TranslatedQuery query, Sort order) {
    return showStages(
        query.hasSteps() ? List.of(query.withAllWords()) : List.of(), query, order, Set.of());
  }

  private boolean showByScore(TranslatedQuery query) {
    Reranker reranker = new Reranker(index, RankingModel.shipped());
    List<Match> first = new TieredRanking(index, reranker).top(query, Reranker.WINDOW);
    Set<ArticleHandle> shown = new HashSet<>();
    for (Match match : first) {
      shown.add(match.article());
    }
    return index.budget().complete()
        && (anchor.isPresent() || showFirst(first))
        && showStages(query.tiers(), query, Sort.RELEVANCE, shown);
  }

  /** Where the first matches end follows from their number alone. */
  private boolean showFirst(List<Match> first) {
    for (int i = 0; i < first.size(); i++) {
      prepare(first, i);
      if (!show(first.get(i), ResultPlace.after(results + 1))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Shows one list behind the other, from that of the anchor on.
   *
   * @param tiers what stands before the rest, each without those before it
   */
  private boolean showStages(
      List<TermTree> tiers, TranslatedQuery query, Sort order, Set<ArticleHandle> shown) {
    List<TermTree> stages = new ArrayList<>(tiers);
    stages.add(query.matching());
    for (int stage = anchor.map(Anchor::stage).orElse(0); stage < stages.size(); stage++) {
      TermTree tree = stages.get(stage);
      TermTree rest = stage == 0 ? tree : TranslatedQuery.without(tree, stages.get(stage - 1));
      if (!showStage(new Stage(stage, rest, order), shown)) {
        return false;
      }
    }
    return true;
  }

  /**
   * One of the lists that make up the results.
   *
   * @param tree ranked as a whole, since what is excluded adds nothing to a score
   */
  private record Stage(int number, TermTree tree, Sort order) {
    Optional<Match> match(Optional<Anchor> anchor) {
      return anchor
          .filter(at -> at.stage() == number)
          .map(at ->
              order == Sort.RELEVANCE
                  ? Match.byScore(
                      new NamedByCursor(), at.key(), Float.intBitsToFloat((int) at.value()))
                  : Match.byDate(new NamedByCursor(), at.key(), at.value()));
    }

    Anchor anchor(Match match, long results) {
      long value =
          order == Sort.RELEVANCE
              ? Float.floatToIntBits(match.score())
              : match.standing().dateTime();
      return new Anchor(results, number, value, match.key());
    }
  }

  private boolean showStage(Stage stage, Set<ArticleHandle> shown) {
    Optional<Match> after = stage.match(anchor);
    int wanted = FIRST_BATCH;
    while (true) {
      wanted = skipped > wanted ? (int) Math.min(skipped, SKIPPED_BATCH) : wanted;
      List<Match> batch = index.find(stage.tree(), stage.order(), after, wanted);
      if (!index.budget().complete()) {
        return false;
      }
      for (int i = 0; i < batch.size(); i++) {
        prepare(batch, i);
        Match match = batch.get(i);
        if (!shown.contains(match.article())
            && !show(match, ResultPlace.behind(stage.anchor(match, results + 1)))) {
          return false;
        }
      }
      if (batch.size() < wanted) {
        return index.budget().complete();
      }
      after = Optional.of(batch.getLast());
      wanted = Math.min(BATCH, 2 * Math.min(wanted, BATCH));
    }
  }

  /** Announces the next matches at the beginning of each group of them. */
  private void prepare(List<Match> matches, int at) {
    if (at % READ_AT_ONCE == 0 && skipped < READ_AT_ONCE) {
      List<Match> next = matches.subList(at, Math.min(matches.size(), at + READ_AT_ONCE));
      index.articles().prepare(next.stream().map(Match::article).toList());
    }
  }

  private boolean show(Match match, ResultPlace end) {
    results++;
    if (skipped > 0) {
      skipped--;
      return true;
    }
    Article article = index.articles().article(match.article());
    return visitor.visit(
        new FoundArticle(
            article,
            highlighter.evidence(article, comments),
            index.articles().indexed(match.article()),
            end));
  }
}
