package org.fihrist.lucene.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.statistics.AnalyzedWord;
import org.fihrist.search.statistics.ArchiveStatistics;
import org.fihrist.search.statistics.ArticleVersion;
import org.fihrist.search.statistics.Cooccurrence;
import org.fihrist.search.statistics.CooccurrenceScope;
import org.fihrist.search.statistics.DateDistribution;
import org.fihrist.search.statistics.Entity;
import org.fihrist.search.statistics.NameMention;
import org.fihrist.search.statistics.VocabularyWord;

/**
 * The statistics of an open generation.
 *
 * @param generation as one request sees it
 */
public record GenerationStatistics(OpenGeneration generation) implements ArchiveStatistics {
  @Override
  public DateDistribution dates(SearchRequest request) {
    return read(
        () -> new MatchCounter(generation).dates(EntityChoices.resolved(generation, request)));
  }

  @Override
  public Cooccurrence named(SearchRequest request, CooccurrenceScope scope) {
    return read(() ->
        new CooccurrenceCounter(generation, scope).of(EntityChoices.resolved(generation, request)));
  }

  @Override
  public List<Entity> entities(String name, int most) {
    return read(() -> new EntityFinder(generation).find(name, most));
  }

  @Override
  public List<NameMention> mentions(String text) {
    return generation.gazetteer().mentions(text).stream()
        .map(mention ->
            new NameMention(
                mention.entry().name(),
                EntityChoices.facet(mention.entry().kind()),
                mention.start(),
                mention.end()))
        .toList();
  }

  @Override
  public List<VocabularyWord> words(String prefix, int most) {
    return read(() -> new VocabularyReader(generation).beginningWith(prefix, most));
  }

  @Override
  public List<AnalyzedWord> analysis(String text) {
    return read(() -> new VocabularyReader(generation).analysis(text));
  }

  @Override
  public void ids(SearchRequest request, Consumer<String> each) {
    read(() -> {
      new MatchCounter(generation).ids(EntityChoices.resolved(generation, request), each);
      return true;
    });
  }

  @Override
  public boolean articles(ArticleVersion.Visitor visitor) {
    return read(() -> new ArticleLister(generation).list(visitor));
  }

  /** A step that reads the index. */
  private interface Step<T> {
    T take() throws IOException;
  }

  private static <T> T read(Step<T> step) {
    try {
      return step.take();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
