package org.fihrist.lucene.generation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.fihrist.search.IndexUnavailableException;

/**
 * Lets one process at a time write to an index. The system releases the lock when the process ends.
 * This is Lucene's native lock: it never opens a second channel to the lock file, because closing
 * any channel would release the lock.
 */
public final class BuildLock implements Closeable {
  private static final String FILE = "rebuild.lock";

  private final Directory root;
  private final Lock lock;

  private BuildLock(Directory root, Lock lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Takes the lock.
   *
   * @throws IndexUnavailableException when another process has it
   */
  public static BuildLock take(Path root) throws IOException {
    Directory directory = FSDirectory.open(root);
    try {
      return new BuildLock(directory, directory.obtainLock(FILE));
    } catch (LockObtainFailedException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw new IndexUnavailableException(
          "Another rebuild, update, rollback, prune or restore is writing to "
              + root
              + ": wait until it ends, or stop it.",
          e);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(lock, root);
  }
}
