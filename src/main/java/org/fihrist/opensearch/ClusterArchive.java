package org.fihrist.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fihrist.archive.MatchCounts;
import org.fihrist.archive.OpenArchive;
import org.fihrist.article.Article;
import org.fihrist.article.DateSource;
import org.fihrist.article.Reject;
import org.fihrist.indexing.RejectLog;
import org.fihrist.search.Budget;
import org.fihrist.search.DateCounts;
import org.fihrist.search.Facet;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.statistics.ArticleVersion;
import org.fihrist.terms.tree.TermTree;

/**
 * A generation of a cluster as one request sees it.
 *
 * @param generation the generation
 * @param budget the time of the request
 */
record ClusterArchive(ClusterGeneration generation, Budget budget) implements OpenArchive {
  private static final String DATE_SOURCE = "datesource";
  private static final String DATE_DISPUTED = "datedisputed";
  private static final String YES = "yes";

  @Override
  public OpenArchive within(Budget limit) {
    return new ClusterArchive(generation, limit);
  }

  @Override
  public ClusterArticles articles() {
    return new ClusterArticles(generation, budget);
  }

  @Override
  public ClusterAdvice advice() {
    return new ClusterAdvice(generation, articles());
  }

  private ShardRequests shards() {
    return new ShardRequests(generation, budget);
  }

  private ArticleWalk walk() {
    return new ArticleWalk(shards(), budget);
  }

  @Override
  public MatchCounts counts(TermTree tree, Set<Facet> facets) {
    return new FacetQuery(shards()).counts(tree, facets);
  }

  @Override
  public MatchCounts dateCounts(TermTree tree) {
    return new FacetQuery(shards()).dates(tree);
  }

  @Override
  public void ids(TermTree tree, Consumer<String> each) {
    walk().keys(tree, each);
  }

  @Override
  public boolean versions(ArticleVersion.Visitor visitor) {
    return walk().versions(visitor);
  }

  @Override
  public Optional<Article> any() {
    List<String> keys = generation.tables().headlines().keys();
    return keys.isEmpty()
        ? Optional.empty()
        : articles().find(keys.getFirst()).map(articles()::article);
  }

  @Override
  public void load() {
    // The tables are read when a generation is opened.
  }

  @Override
  public DateCounts dateEvidence() {
    ClusterArticles articles = articles();
    Map<DateSource, Long> sources = new EnumMap<>(DateSource.class);
    for (DateSource source : DateSource.values()) {
      long count = articles.count(new TermTree.AnyOf(DATE_SOURCE, List.of(source.name())));
      if (count > 0) {
        sources.put(source, count);
      }
    }
    return new DateCounts(sources, articles.count(disputed()));
  }

  private static TermTree disputed() {
    return new TermTree.AnyOf(DATE_DISPUTED, List.of(YES));
  }

  @Override
  public List<Article> disputedDates(int most) {
    return most == 0 ? List.of() : articles().ofKeys(walk().first(disputed(), most));
  }

  @Override
  public void rejects(Consumer<Reject> visitor) {
    try {
      RejectLog.read(generation.folder(), visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rejects", e);
    }
  }

  @Override
  public IndexStatus status() {
    return generation.status();
  }
}
