package org.fihrist.corpus;

import java.nio.file.Path;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.page.PageObserver;

/** Takes what a corpus yields. */
public interface Intake {
  /** An article was read. */
  void article(Article article);

  /** An input did not become an article. */
  void reject(Reject reject);

  /** Is told how pages are taken apart; by default, nobody is. */
  default PageObserver observer() {
    return PageObserver.NONE;
  }

  /** What follows is of this file. */
  default void begin(Path file) {}

  /**
   * Reading went on.
   *
   * @param file the file that is being read
   * @param bytesDone bytes on disk read so far, over all files of the corpus
   */
  default void progress(Path file, long bytesDone) {}
}
