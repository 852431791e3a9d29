package org.fihrist.cli;

import java.nio.file.Path;

/** Where the project's folders are: the launcher says so, else the working folder. */
final class Home {
  private static final Path FOLDER = Path.of(System.getProperty("fihrist.home", ""));

  private Home() {}

  static Path index() {
    return FOLDER.resolve("index");
  }

  static Path seeds() {
    return FOLDER.resolve("seeds");
  }

  static Path web() {
    return FOLDER.resolve("web");
  }
}
