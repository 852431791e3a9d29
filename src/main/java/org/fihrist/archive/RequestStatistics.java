package org.fihrist.archive;

import java.util.List;
import java.util.function.Consumer;
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
 * The statistics of an open archive.
 *
 * @param archive as one request sees it
 */
record RequestStatistics(OpenArchive archive) implements ArchiveStatistics {
  @Override
  public DateDistribution dates(SearchRequest request) {
    return new MatchCounter(archive).dates(EntityChoices.resolved(archive, request));
  }

  @Override
  public Cooccurrence named(SearchRequest request, CooccurrenceScope scope) {
    return new CooccurrenceCounter(archive, scope).of(EntityChoices.resolved(archive, request));
  }

  @Override
  public List<Entity> entities(String name, int most) {
    return new EntityFinder(archive).find(name, most);
  }

  @Override
  public List<NameMention> mentions(String text) {
    return archive.advice().gazetteer().mentions(text).stream()
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
    return new VocabularyReader(archive).beginningWith(prefix, most);
  }

  @Override
  public List<AnalyzedWord> analysis(String text) {
    return new VocabularyReader(archive).analysis(text);
  }

  @Override
  public void ids(SearchRequest request, Consumer<String> each) {
    new MatchCounter(archive).ids(EntityChoices.resolved(archive, request), each);
  }

  @Override
  public boolean articles(ArticleVersion.Visitor visitor) {
    return archive.versions(visitor);
  }
}
