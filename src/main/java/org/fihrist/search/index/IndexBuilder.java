package org.fihrist.search.index;

import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.search.IndexStatus;

/**
 * Builds a new generation of an index beside the generation in use. The new generation becomes
 * visible only by {@link #publish}; closing without publishing does not change the index.
 *
 * <p>{@link #add} and {@link #reject} may be called from several threads.
 */
public interface IndexBuilder extends AutoCloseable {
  /** Adds an article; an article with an id that was added before is counted as a duplicate. */
  void add(Article article);

  /** Records an input that did not become an article. */
  void reject(Reject reject);

  /** Verifies the new generation and makes it current atomically; may be called once. */
  IndexStatus publish();

  @Override
  void close();
}
