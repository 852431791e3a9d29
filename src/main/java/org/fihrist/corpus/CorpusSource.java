package org.fihrist.corpus;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file or folder that an operator names, and the name of the collection of its articles.
 *
 * @param collection the name of the collection; empty when the operator gave none
 * @param path the file or folder
 */
public record CorpusSource(String collection, Path path) {
  private static final char MARK = '=';
  private static final String HOME = "~/";
  private static final int LONGEST_NAME = 100;

  /** Creates a source without the name of a collection. */
  public static CorpusSource unnamed(Path path) {
    return new CorpusSource("", path);
  }

  /**
   * Parses {@code NAME=PATH} or a path alone. A text that is an existing path is a path, even if it
   * contains an equals sign. A {@code ~} after an equals sign is replaced here, because not every
   * shell does so.
   *
   * @throws IllegalArgumentException when the name or the path is empty, or the name is too long;
   *     the message says so in a sentence
   */
  public static CorpusSource parse(String written) {
    int mark = written.indexOf(MARK);
    int slash = written.indexOf('/');
    boolean named = mark >= 0 && (slash < 0 || mark < slash) && !Files.exists(Path.of(written));
    if (!named) {
      return unnamed(Path.of(written));
    }
    String name = written.substring(0, mark).strip();
    String path = written.substring(mark + 1);
    if (name.isEmpty() || path.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A source is a path or NAME=PATH, with a name of 1 to "
              + LONGEST_NAME
              + " characters, not "
              + written);
    }
    return new CorpusSource(name, Path.of(atHome(path)));
  }

  private static String atHome(String path) {
    return path.startsWith(HOME)
        ? Path.of(System.getProperty("user.home"), path.substring(HOME.length())).toString()
        : path;
  }

  /** Returns the recorded form, which {@link #parse} reads from any working folder. */
  public String written() {
    return collection.isEmpty()
        ? path.toString()
        : collection + MARK + path.toAbsolutePath().normalize();
  }
}
