package org.fihrist.lucene.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fihrist.archive.MatchCounts;
import org.fihrist.archive.OpenArchive;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.search.Budget;
import org.fihrist.search.DateCounts;
import org.fihrist.search.Facet;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.statistics.ArticleVersion;
import org.fihrist.terms.tree.TermTree;

/** An archive in three indexes. It answers searches, but no questions about the whole archive. */
record ArchiveInParts(ArchiveTables tables) implements OpenArchive {
  @Override
  public OpenArchive within(Budget budget) {
    return this;
  }

  @Override
  public PartArticles articles() {
    return new PartArticles(tables);
  }

  @Override
  public PartAdvice advice() {
    return new PartAdvice(tables, articles());
  }

  @Override
  public MatchCounts counts(TermTree tree, Set<Facet> facets) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MatchCounts dateCounts(TermTree tree) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void ids(TermTree tree, Consumer<String> each) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean versions(ArticleVersion.Visitor visitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Article> any() {
    return Optional.empty();
  }

  @Override
  public void load() {
    tables.words();
  }

  @Override
  public DateCounts dateEvidence() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Article> disputedDates(int most) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void rejects(Consumer<Reject> visitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public IndexStatus status() {
    return tables.generation().status();
  }
}
