package org.fihrist.lucene.generation;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Shares files between generations by hard links. Lucene never changes a closed file, and a file
 * that is deleted in one folder stays in the other.
 */
public final class HardLinks {
  private HardLinks() {}

  /** Shares the files of an index and no other files of its folder. */
  public static void index(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Directory index = FSDirectory.open(from)) {
      for (String file : SegmentInfos.readLatestCommit(index).files(true)) {
        file(from.resolve(file), to.resolve(file));
      }
    }
    IOUtils.fsync(to, true);
  }

  /** Shares one file. */
  public static void file(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Some file systems have no hard links, or limit their number.
      Files.copy(from, to);
      IOUtils.fsync(to, false);
    }
  }
}
