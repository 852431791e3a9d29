package org.fihrist.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fihrist.advice.AdviceSource;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.ranking.ArticleIndex;
import org.fihrist.search.Budget;
import org.fihrist.search.DateCounts;
import org.fihrist.search.Facet;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.statistics.ArticleVersion;
import org.fihrist.terms.tree.TermTree;

/**
 * A generation that is open, as one request sees it: all that an engine must offer so that {@link
 * ArchiveSearch} answers.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} when the index cannot be read.
 */
public interface OpenArchive {
  /** The same generation with the time that another request may take. */
  OpenArchive within(Budget budget);

  /** What ranking sees of it. */
  ArticleIndex articles();

  /** What advice is drawn from. */
  AdviceSource advice();

  /**
   * Counts the values of facets over the articles that match a tree.
   *
   * @param facets whose values to count
   */
  MatchCounts counts(TermTree tree, Set<Facet> facets);

  /**
   * Counts the dates of the articles that match a tree.
   *
   * @return the counts of no facet, and those of dates
   */
  MatchCounts dateCounts(TermTree tree);

  /** Gives the ids of all articles that match a tree, in no order. */
  void ids(TermTree tree, Consumer<String> each);

  /**
   * Passes on every article, in no order and without reading its text.
   *
   * @return whether all were passed on; false when the visitor stopped or the time was over
   */
  boolean versions(ArticleVersion.Visitor visitor);

  /** Any article, to warm up with; empty when there is none. */
  Optional<Article> any();

  /** Reads all that is read when first asked for. */
  void load();

  /** How the archive's articles came by their dates. */
  DateCounts dateEvidence();

  /** Some articles that give two dates. */
  List<Article> disputedDates(int most);

  /** Shows every input that did not become an article. */
  void rejects(Consumer<Reject> visitor);

  /** What it is, and what is in it. */
  IndexStatus status();
}
