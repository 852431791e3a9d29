package org.fihrist.cli.ingest;

import java.nio.file.Path;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Intake;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.index.IndexBuilder;

/**
 * Passes articles and rejects from the reader to the index and counts them, so that a loss is
 * noticed.
 */
final class ArticleFeed implements Intake {
  private final IndexBuilder builder;
  private final RunProgress progress;
  private final RunControl course;
  private long read;

  ArticleFeed(IndexBuilder builder, RunProgress progress, RunControl course) {
    this.builder = builder;
    this.progress = progress;
    this.course = course;
  }

  @Override
  public void article(Article article) {
    course.check();
    read++;
    builder.add(article);
    progress.article();
  }

  @Override
  public void reject(Reject reject) {
    read++;
    builder.reject(reject);
  }

  @Override
  public void progress(Path file, long bytesDone) {
    course.check();
    progress.bytes(file, bytesDone);
  }

  /**
   * Fails when the index knows of more or fewer inputs than were read.
   *
   * @param readEarlier how many an earlier run had read
   */
  void check(long readEarlier, BuildCounts counts) {
    if (counts.read() != readEarlier + read) {
      throw new IllegalStateException(
          readEarlier
              + read
              + " inputs were read and "
              + counts.read()
              + " accounted for: "
              + counts);
    }
  }
}
