package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.fihrist.analysis.stem.WordForms;
import org.junit.jupiter.api.Test;

/**
 * Measures how many pairs of related words are united, and how many pairs of unrelated words are
 * kept apart, with the shipped lexicon only.
 */
class WordPairsTest {
  private static final Path TABLES = Path.of("src/test/resources/org/fihrist/analysis");
  private static final double INFLECTIONS_AT_LEAST = 0.94;
  private static final double APART_AT_LEAST = 0.965;

  @Test
  void unitesTheInflectionsOfAWord() {
    List<String[]> pairs = pairs("inflections.tsv");

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(300);
    List<String> missed =
        missed(pairs, pair -> forms(pair[0]).family().equals(forms(pair[1]).family()));
    assertThat(share(missed, pairs)).as("%s", missed).isGreaterThanOrEqualTo(INFLECTIONS_AT_LEAST);
  }

  @Test
  void keepsLookAlikesApart() {
    List<String[]> pairs = pairs("lookalikes.tsv");

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
    List<String> joined =
        missed(pairs, pair -> !forms(pair[0]).stem().equals(forms(pair[1]).stem()));
    assertThat(share(joined, pairs)).as("%s", joined).isGreaterThanOrEqualTo(APART_AT_LEAST);
  }

  private static double share(List<String> missed, List<String[]> pairs) {
    return 1 - (double) missed.size() / pairs.size();
  }

  private static List<String> missed(List<String[]> pairs, Predicate<String[]> right) {
    return pairs.stream().filter(right.negate()).map(pair -> String.join(" ", pair)).toList();
  }

  private static WordForms forms(String word) {
    return Ladder.shipped().words(word).getFirst().forms();
  }

  private static List<String[]> pairs(String table) {
    try {
      return Files.readAllLines(TABLES.resolve(table)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
