package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.fihrist.lucene.generation.Storage;

/**
 * Folders on simulated disks that can be made to fail. Each disk knows which data was not synced
 * yet.
 */
final class Disks implements Storage, AutoCloseable {
  private final Map<Path, MockDirectoryWrapper> folders = new ConcurrentHashMap<>();
  private final Consumer<MockDirectoryWrapper> trouble;

  Disks(Consumer<MockDirectoryWrapper> trouble) {
    this.trouble = trouble;
  }

  @Override
  public Directory open(Path folder) throws IOException {
    return new StaysOpen(folders.computeIfAbsent(folder, this::disk));
  }

  private MockDirectoryWrapper disk(Path folder) {
    try {
      MockDirectoryWrapper disk =
          new MockDirectoryWrapper(new Random(folders.size()), FSDirectory.open(folder));
      disk.setCheckIndexOnClose(false);
      trouble.accept(disk);
      return disk;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Simulates a power failure: data that was written and not synced is lost, cut or garbled. */
  void crash() throws IOException {
    for (MockDirectoryWrapper disk : folders.values()) {
      disk.crash();
    }
  }

  /** Ends all failures. */
  void mend() {
    for (MockDirectoryWrapper disk : folders.values()) {
      disk.setMaxSizeInBytes(0);
      disk.setRandomIOExceptionRate(0);
      disk.setRandomIOExceptionRateOnOpen(0);
    }
  }

  long largestBytes() throws IOException {
    long largest = 0;
    for (MockDirectoryWrapper disk : folders.values()) {
      largest = Math.max(largest, disk.getMaxUsedSizeInBytes());
    }
    return largest;
  }

  @Override
  public void close() throws IOException {
    for (MockDirectoryWrapper disk : folders.values()) {
      // The disk's complaints about open files would hide the failure of the test.
      disk.getDelegate().close();
    }
  }

  /** A folder whose closing leaves the disk open. */
  private static final class StaysOpen extends FilterDirectory {
    StaysOpen(Directory in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
