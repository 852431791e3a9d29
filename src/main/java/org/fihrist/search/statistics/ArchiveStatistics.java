package org.fihrist.search.statistics;

import java.util.List;
import java.util.function.Consumer;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchRequest;

/**
 * Counts over one generation within the budget of a request.
 *
 * <p>Every method throws {@link IndexUnavailableException} when there is no index that can be read.
 * The window of a {@link SearchRequest} is ignored.
 */
public interface ArchiveStatistics {
  /** Counts the articles of a search by date. */
  DateDistribution dates(SearchRequest request);

  /** Counts the people, organisations and places that the articles of a search name. */
  Cooccurrence named(SearchRequest request, CooccurrenceScope scope);

  /**
   * Returns the people, organisations and places that a name may mean, in any spelling and in
   * Arabic or Latin letters, most frequent first.
   *
   * @param name the name as typed
   * @param most the maximum number
   */
  List<Entity> entities(String name, int most);

  /** Returns the people, organisations and places that a text names, in the order of the text. */
  List<NameMention> mentions(String text);

  /**
   * Returns the words of titles and bodies with a prefix, in any spelling, most frequent first.
   *
   * @param prefix the prefix as typed; empty for all words
   * @param most the maximum number
   */
  List<VocabularyWord> words(String prefix, int most);

  /**
   * Passes the ids of all articles with every word of a search to a visitor, in no particular order
   * and without reading the articles.
   */
  void ids(SearchRequest request, Consumer<String> each);

  /**
   * Passes on every article of the archive, in no order and without reading its text.
   *
   * @return whether all were passed on; false when the visitor stopped or the time was over
   */
  boolean articles(ArticleVersion.Visitor visitor);

  /** Returns the words of a text as the index has them, with their numbers of articles. */
  List<AnalyzedWord> analysis(String text);
}
