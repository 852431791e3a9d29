package org.fihrist.search;

import org.fihrist.article.Article;
import org.fihrist.article.Reject;

/**
 * Builds a new generation of an index beside the one in use. Nothing is visible to anybody before
 * {@link #publish}; closing without publishing leaves the old generation as it was.
 *
 * <p>{@link #add} and {@link #reject} may be called from several threads.
 */
public interface IndexBuilder extends AutoCloseable {
  /** Takes an article; one whose id was taken before is counted as a duplicate and left out. */
  void add(Article article);

  /** Records an input that did not become an article. */
  void reject(Reject reject);

  /** Verifies the new generation and makes it the current one, atomically. At most once. */
  IndexStatus publish();

  @Override
  void close();
}
