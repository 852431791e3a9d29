package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A short program that shows how to use the API. The page {@code /docs} shows the files that the
 * tests run.
 *
 * @param name the name of its files, without extension
 * @param english its title in English
 * @param arabic its title in Arabic
 * @param explanation what it does, in English
 * @param scripts the program in one or more languages
 */
record Recipe(
    String name, String english, String arabic, String explanation, List<Script> scripts) {
  private static final String FOLDER = "recipes/";
  private static final String TABLE = "recipes.tsv";
  private static final int COLUMNS = 4;

  private static final List<Language> LANGUAGES =
      List.of(
          new Language(".sh", "curl"),
          new Language(".py", "Python"),
          new Language(".mjs", "JavaScript"));

  /** All recipes. */
  static final List<Recipe> ALL = read();

  /** A programming language and the extension of its files. */
  private record Language(String ending, String name) {}

  /**
   * A recipe in one language.
   *
   * @param file the name of the file
   * @param language the name of the language
   */
  record Script(String file, String language, String text) {}

  private static List<Recipe> read() {
    return text(TABLE)
        .orElseThrow()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Recipe::of)
        .toList();
  }

  private static Recipe of(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException(TABLE + " has a line without four columns: " + line);
    }
    List<Script> scripts =
        LANGUAGES.stream()
            .flatMap(language -> script(columns[0] + language.ending(), language.name()).stream())
            .toList();
    return new Recipe(columns[0], columns[1], columns[2], columns[3], scripts);
  }

  private static Optional<Script> script(String file, String language) {
    return text(file).map(text -> new Script(file, language, text));
  }

  private static Optional<String> text(String file) {
    try (InputStream stream = Recipe.class.getResourceAsStream(FOLDER + file)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
