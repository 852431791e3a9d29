package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Translates the details of problems into Arabic with the table {@value #FILE}. All other code
 * writes details in English. A detail is recognised by the pattern of its English sentence.
 */
final class ArabicDetails {
  private static final String FILE = "details.tsv";
  private static final String GAP = "%s";
  private static final List<Sentence> SENTENCES = read();

  private ArabicDetails() {}

  /**
   * A sentence in both languages.
   *
   * @param english a pattern of the English sentence with a group for each gap
   * @param arabic the parts of the Arabic sentence between its gaps
   */
  private record Sentence(Pattern english, List<String> arabic) {
    Optional<String> of(String detail) {
      Matcher matcher = english.matcher(detail);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      StringBuilder text = new StringBuilder(arabic.getFirst());
      for (int gap = 1; gap < arabic.size(); gap++) {
        text.append(matcher.group(gap)).append(arabic.get(gap));
      }
      return Optional.of(text.toString());
    }
  }

  private static List<Sentence> read() {
    try (InputStream file = ArabicDetails.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file, FILE).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> sentence(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sentence sentence(String[] columns) {
    if (columns.length != 2) {
      throw new IllegalStateException(FILE + " has a line without two columns: " + columns[0]);
    }
    String english =
        Arrays.stream(columns[0].split(GAP, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(.*?)"));
    List<String> arabic = List.of(columns[1].split(GAP, -1));
    return new Sentence(Pattern.compile(english, Pattern.DOTALL), arabic);
  }

  /** Returns the detail in Arabic, or the English text if the table does not contain it. */
  static String of(String english) {
    return SENTENCES.stream()
        .flatMap(sentence -> sentence.of(english).stream())
        .findFirst()
        .orElse(english);
  }
}
