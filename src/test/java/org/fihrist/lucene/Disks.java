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

/** Folders on disks that fail as they are told to; each remembers what was not yet synced. */
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

  /** The power goes: what was written and not synced is lost, cut or garbled. */
  void crash() throws IOException {
    for (MockDirectoryWrapper disk : folders.values()) {
      disk.crash();
    }
  }

  /** From here on nothing fails. */
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
      // Its own complaints about files still open would hide what the test has to say.
      disk.getDelegate().close();
    }
  }

  /** What the builder closes is the folder and not the disk. */
  private static final class StaysOpen extends FilterDirectory {
    StaysOpen(Directory in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
