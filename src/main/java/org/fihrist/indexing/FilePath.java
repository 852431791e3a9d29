package org.fihrist.indexing;

import java.nio.file.Path;

/**
 * The one name of a file: operators name the same file now from here and now from there. Where it
 * is a link to matters as little as whether it still exists.
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
