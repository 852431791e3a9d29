package org.fihrist.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Reject;
import org.jspecify.annotations.Nullable;

/**
 * Holds the articles and rejects of one file until the caller takes them. Its {@link ReadAhead} is
 * the lock.
 */
final class FileBuffer implements Intake {
  /** The size of an article without its text. */
  private static final int MIN_SIZE = 200;

  private final ReadAhead ahead;
  private final Path file;
  private List<Item> items = new ArrayList<>();
  private boolean ended;
  private boolean finished;
  private @Nullable Throwable trouble;
  private volatile long bytesRead;

  FileBuffer(ReadAhead ahead, Path file) {
    this.ahead = ahead;
    this.file = file;
  }

  /**
   * An article or a reject.
   *
   * @param size the approximate size in characters
   * @param giving passes it to an intake
   */
  record Item(long size, Giving giving) {}

  /** Passes an article or a reject to an intake. */
  interface Giving {
    void to(Intake intake);
  }

  Path file() {
    return file;
  }

  @Override
  public void article(Article article) {
    ahead.enter(this, new Item(size(article), intake -> intake.article(article)));
  }

  @Override
  public void reject(Reject reject) {
    long size = (long) MIN_SIZE + reject.detail().length();
    ahead.enter(this, new Item(size, intake -> intake.reject(reject)));
  }

  private static long size(Article article) {
    long size = MIN_SIZE;
    for (Paragraph paragraph : article.content().paragraphs()) {
      size += paragraph.text().length();
    }
    for (Comment comment : article.content().comments()) {
      size += comment.text().length();
    }
    return size;
  }

  /** Records how many bytes of the file have been read. */
  void bytes(long read) {
    bytesRead = read;
  }

  long bytes() {
    return bytesRead;
  }

  void add(Item item) {
    items.add(item);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  List<Item> drain() {
    List<Item> drained = items;
    items = new ArrayList<>();
    return drained;
  }

  void end() {
    ahead.changed(() -> ended = true);
  }

  /** Records an exception of the reader. */
  void fail(Throwable e) {
    ahead.changed(() -> {
      trouble = e;
      ended = true;
    });
  }

  boolean hasEnded() {
    return ended;
  }

  /** Records that the caller has taken everything. */
  void finish() {
    finished = true;
  }

  boolean isFinished() {
    return finished;
  }

  /** Throws the exception of the reader, if there is one. */
  void throwTrouble() {
    switch (trouble) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e.toString(), e);
    }
  }
}
