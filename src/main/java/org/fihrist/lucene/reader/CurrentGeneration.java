package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.ReferenceManager;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Holds the current generation open, and opens a newer one when it is asked to refresh. A request
 * keeps the generation that it acquired until it releases it, so a refresh closes no generation in
 * use.
 */
public final class CurrentGeneration extends ReferenceManager<OpenGeneration> {
  private static final int ATTEMPTS = 5;

  private final IndexFolder folder;
  private final WarmUp warmUp;
  private final RetryDelay retries = new RetryDelay(System::nanoTime);

  /** Work that is done before a generation receives its first request. */
  @FunctionalInterface
  public interface WarmUp {
    /** Runs the work. */
    void run(OpenGeneration generation) throws IOException;
  }

  /**
   * Opens the current generation of a folder.
   *
   * @param warmUp runs on each newer generation before it replaces the one in use
   */
  public CurrentGeneration(IndexFolder folder, WarmUp warmUp) throws IOException {
    this.folder = folder;
    this.warmUp = warmUp;
    this.current = open(folder);
  }

  /** A rebuild may delete a generation between the reading of the pointer and the opening. */
  private static OpenGeneration open(IndexFolder folder) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Optional<String> before = folder.readableCurrent();
      try {
        return OpenGeneration.current(folder);
      } catch (IOException | IndexUnavailableException e) {
        if (attempt == ATTEMPTS || folder.readableCurrent().equals(before)) {
          throw e;
        }
      }
    }
  }

  @Override
  protected @Nullable OpenGeneration refreshIfNeeded(OpenGeneration inUse) throws IOException {
    String newest = folder.current().orElse(inUse.name());
    if (newest.equals(inUse.name()) || !retries.isDue(newest)) {
      return null;
    }
    try {
      return warm(open(folder));
    } catch (Throwable e) {
      retries.failed(newest);
      throw e;
    }
  }

  private OpenGeneration warm(OpenGeneration next) throws IOException {
    try {
      warmUp.run(next);
      return next;
    } catch (Throwable e) {
      decRef(next);
      throw e;
    }
  }

  @Override
  protected boolean tryIncRef(OpenGeneration generation) {
    return generation.reader().tryIncRef();
  }

  @Override
  protected void decRef(OpenGeneration generation) throws IOException {
    generation.reader().decRef();
  }

  @Override
  protected int getRefCount(OpenGeneration generation) {
    return generation.reader().getRefCount();
  }
}
