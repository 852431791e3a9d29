package org.fihrist.corpus;

import java.nio.file.Path;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.page.PageObserver;

/** Receives the articles and rejects of a corpus. */
public interface Intake {
  /** An article was read. */
  void article(Article article);

  /** An input did not become an article. */
  void reject(Reject reject);

  /** The observer of reading pages; by default, it ignores everything. */
  default PageObserver observer() {
    return PageObserver.NONE;
  }

  /** The following articles and rejects are from this file. */
  default void begin(Path file) {}

  /**
   * Reports progress.
   *
   * @param file the file that is being read
   * @param bytesDone bytes on disk read so far, over all files of the corpus
   */
  default void progress(Path file, long bytesDone) {}
}
