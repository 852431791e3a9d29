package org.fihrist.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file as it was when it was read; when it is another now, it has to be read again.
 *
 * @param path the file
 * @param bytes its size, or -1 when it could not be asked
 * @param modifiedMillis when it was written last
 */
public record ReadFile(String path, long bytes, long modifiedMillis) {
  /** A file as it is now. */
  public static ReadFile now(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      long modified = attributes.lastModifiedTime().toMillis();
      return new ReadFile(file.toString(), attributes.size(), modified);
    } catch (IOException e) {
      return new ReadFile(file.toString(), -1, 0);
    }
  }
}
