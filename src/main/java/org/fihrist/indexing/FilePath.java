package org.fihrist.indexing;

import java.nio.file.Path;

/**
 * Returns the canonical name of a file. Operators may name the same file relative to different
 * folders. Links are not resolved, and the file need not exist.
 */
public final class FilePath {
  private FilePath() {}

  public static Path of(String named) {
    return of(Path.of(named));
  }

  public static Path of(Path named) {
    return named.toAbsolutePath().normalize();
  }
}
