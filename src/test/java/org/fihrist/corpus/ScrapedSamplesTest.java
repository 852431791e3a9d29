package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads pages in the style of real ones; an {@code .expected} file beside each page lists its
 * parts.
 */
class ScrapedSamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/corpus/scraped");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsEachPartOfThePageAsWhatItIs(Path page) throws IOException {
    Path expected = Path.of(page.toString().replace(".txt", ".expected"));
    assertThat(Outline.of(Gathered.from(page).only())).isEqualTo(Files.readString(expected));
  }

  @Test
  void thereAreSamplesToRead() throws IOException {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(18);
  }
}
