package org.fihrist.cli.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Intake;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.ReadFile;
import org.fihrist.search.index.RebuildBuilder;

/**
 * Passes articles and rejects to a rebuild, writes checkpoints, and skips inputs that an earlier
 * run has read.
 */
final class CheckpointedFeed implements Intake {
  /**
   * The time between checkpoints, which is the most that an interruption costs. A checkpoint takes
   * some tenths of a second.
   */
  static final int ITEMS_A_CHECKPOINT = 20_000;

  private final ArticleFeed feed;
  private final RebuildBuilder builder;
  private final Iterator<ReadFile> files;
  private final List<ReadFile> finished = new ArrayList<>();
  private Optional<ReadFile> begun = Optional.empty();
  private long toLeaveOut;
  private long items;
  private int unchecked;

  /**
   * Begins at the first item of a file, or after those that were read.
   *
   * @param from the place from which the sources are read
   */
  CheckpointedFeed(ArticleFeed feed, RebuildBuilder builder, ResumePoint from) {
    this.feed = feed;
    this.builder = builder;
    this.files = from.files().iterator();
    this.toLeaveOut = from.items();
  }

  @Override
  public void begin(Path file) {
    if (toLeaveOut > 0 && begun.isPresent()) {
      throw new IllegalStateException(
          begun.get().path() + " gives less than it gave before: rebuild with --fresh.");
    }
    begun.ifPresent(finished::add);
    begun = Optional.of(files.next());
    items = 0;
  }

  @Override
  public void article(Article article) {
    if (isNew()) {
      feed.article(article);
      checkNowAndThen();
    }
  }

  @Override
  public void reject(Reject reject) {
    if (isNew()) {
      feed.reject(reject);
      checkNowAndThen();
    }
  }

  private boolean isNew() {
    items++;
    if (toLeaveOut == 0) {
      return true;
    }
    toLeaveOut--;
    return false;
  }

  private void checkNowAndThen() {
    unchecked++;
    if (unchecked == ITEMS_A_CHECKPOINT) {
      unchecked = 0;
      builder.checkpoint(new Checkpoint(finished, begun, items));
      finished.clear();
    }
  }

  @Override
  public void progress(Path file, long bytesDone) {
    feed.progress(file, bytesDone);
  }
}
