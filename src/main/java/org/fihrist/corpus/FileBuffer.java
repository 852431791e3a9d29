package org.fihrist.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Reject;
import org.jspecify.annotations.Nullable;

/** What one file has given and nobody has taken yet. Guarded by the {@link ReadAhead} it is of. */
final class FileBuffer implements Intake {
  /** What an article has besides its text. */
  private static final int LEAST_SIZE = 200;

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
   * @param size in characters, more or less
   * @param giving hands it on
   */
  record Item(long size, Giving giving) {}

  /** Hands something on. */
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
    long size = (long) LEAST_SIZE + reject.detail().length();
    ahead.enter(this, new Item(size, intake -> intake.reject(reject)));
  }

  private static long size(Article article) {
    long size = LEAST_SIZE;
    for (Paragraph paragraph : article.content().paragraphs()) {
      size += paragraph.text().length();
    }
    for (Comment comment : article.content().comments()) {
      size += comment.text().length();
    }
    return size;
  }

  /** Tells how much of the file has been read. */
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

  /** The reader has a fault, which is not the file's. */
  void fail(Throwable e) {
    ahead.changed(() -> {
      trouble = e;
      ended = true;
    });
  }

  boolean hasEnded() {
    return ended;
  }

  /** All has been taken. */
  void finish() {
    finished = true;
  }

  boolean isFinished() {
    return finished;
  }

  /** Throws what the reader threw. */
  void throwTrouble() {
    switch (trouble) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e.toString(), e);
    }
  }
}
