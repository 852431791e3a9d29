package org.fihrist.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * Words that are whole as they stand although they look inflected: names of people, places and
 * organisations, and news words whose first or last letters are not clitics or endings. From {@code
 * base-words.txt}, folded.
 */
final class BaseWords {
  private static final Set<String> WORDS = read("base-words.txt");

  private BaseWords() {}

  static boolean contains(String folded) {
    return WORDS.contains(folded);
  }

  static Set<String> all() {
    return WORDS;
  }

  /** A list of words, any number a line; {@code #} begins a comment. */
  private static Set<String> read(String resource) {
    try (InputStream in = Objects.requireNonNull(BaseWords.class.getResourceAsStream(resource));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
          .map(Folding::fold)
          .collect(toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " is part of the program", e);
    }
  }
}
