package org.fihrist.search.statistics;

import java.util.List;
import java.util.function.Consumer;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchRequest;

/**
 * Counts over one generation, within the budget of the request that asks.
 *
 * <p>Every method throws {@link IndexUnavailableException} when there is no index that can be read.
 * The window of a {@link SearchRequest} does not matter here.
 */
public interface ArchiveStatistics {
  /** When the articles of a search were published. */
  DateDistribution dates(SearchRequest request);

  /** Who and what is named in the articles of a search. */
  Cooccurrence named(SearchRequest request, CooccurrenceScope scope);

  /**
   * Which people, organisations and places a name may mean, in any of its spellings and in Arabic
   * or Latin letters; those that most articles name come first.
   *
   * @param name as typed
   * @param most how many at most
   */
  List<Entity> entities(String name, int most);

  /** The people, organisations and places that a text names, in the order of the text. */
  List<NameMention> mentions(String text);

  /**
   * The words of titles and bodies that begin with some letters, in any spelling; those that stand
   * in most articles come first.
   *
   * @param prefix as typed; empty for all words
   * @param most how many at most
   */
  List<VocabularyWord> words(String prefix, int most);

  /**
   * Gives the ids of all articles that hold every word of a search, in no order and without reading
   * the articles.
   */
  void ids(SearchRequest request, Consumer<String> each);

  /**
   * Passes on every article of the archive, in no order and without reading its text.
   *
   * @return whether all were passed on; false when the visitor stopped or the time was over
   */
  boolean articles(ArticleVersion.Visitor visitor);

  /** The words of a text as the index has them, with how many articles hold each. */
  List<AnalyzedWord> analysis(String text);
}
