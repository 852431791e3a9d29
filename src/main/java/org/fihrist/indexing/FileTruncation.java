package org.fihrist.indexing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Truncates a file that only grows to an earlier length. */
final class FileTruncation {
  private FileTruncation() {}

  static void to(Path file, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      if (channel.size() < length) {
        throw new EOFException(file + " is shorter than it was");
      }
      channel.truncate(length);
    }
  }
}
