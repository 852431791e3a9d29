package org.fihrist.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The state of a file when it was read; if the state has changed, the file must be read again.
 *
 * @param path the file
 * @param bytes the size, or -1 when it could not be determined
 * @param modifiedMillis the time of the last modification, in milliseconds since 1970
 */
public record ReadFile(String path, long bytes, long modifiedMillis) {
  /** Returns the present state of a file. */
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
