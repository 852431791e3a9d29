package org.fihrist.analysis.stem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fihrist.analysis.letters.LetterFolder;

/**
 * Reads the lists of words that are part of the program: resources in UTF-8 with words separated by
 * spaces. {@code #} begins a comment.
 */
final class WordList {
  private WordList() {}

  /** All words of a list, folded. */
  static Set<String> words(String resource) {
    return lines(resource).stream().flatMap(List::stream).collect(toUnmodifiableSet());
  }

  /** The words of each line of a list, folded; blank lines and comments are left out. */
  static List<List<String>> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(resource));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(line -> Arrays.stream(line.split("\\s+", -1)).map(LetterFolder::fold).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " is part of the program", e);
    }
  }
}
