package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.fihrist.search.IndexUnavailableException;

/**
 * The file {@code loading} beside the folder in which generations are built. It names the index
 * that is being loaded, and is locked meanwhile. A name without a lock was left by a process that
 * was killed.
 */
final class UnfinishedLoad implements Closeable {
  private static final String FILE = "loading";
  private static final int LONGEST_NAME = 1_000;

  private final FileChannel file;

  private UnfinishedLoad(FileChannel file) {
    this.file = file;
  }

  /**
   * Locks the file of a folder, until it is closed or the process ends.
   *
   * @throws IndexUnavailableException when another process is loading
   */
  static UnfinishedLoad in(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel file =
        FileChannel.open(
            folder.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      if (file.tryLock() != null) {
        return new UnfinishedLoad(file);
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this process holds it.
    }
    file.close();
    throw new IndexUnavailableException(
        "Another process is loading a generation from "
            + folder
            + "; try again when it has ended.");
  }

  /** The index that a killed process was loading. */
  Optional<String> left() throws IOException {
    ByteBuffer name = ByteBuffer.allocate(LONGEST_NAME);
    file.read(name, 0);
    String text = UTF_8.decode(name.flip()).toString().strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Notes an index before it is made. */
  void begin(String index) throws IOException {
    done();
    file.write(UTF_8.encode(index), 0);
    file.force(true);
  }

  /** The index is a generation now, or it is deleted. */
  void done() throws IOException {
    file.truncate(0);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
