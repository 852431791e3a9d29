package org.fihrist.cli.command;

import java.nio.file.Path;

/**
 * Finds the folders of the project. They are in the folder that the launcher passes, or else in the
 * working folder.
 */
public final class ProjectHome {
  private static final Path FOLDER = Path.of(System.getProperty("fihrist.home", ""));

  private ProjectHome() {}

  static Path index() {
    return FOLDER.resolve("index");
  }

  static Path seeds() {
    return FOLDER.resolve("seeds");
  }

  public static Path web() {
    return FOLDER.resolve("web");
  }
}
