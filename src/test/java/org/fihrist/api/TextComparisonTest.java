package org.fihrist.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fihrist.api.TextComparison.Kind;
import org.fihrist.api.TextComparison.Part;
import org.junit.jupiter.api.Test;

class TextComparisonTest {
  @Test
  void tellsWhichWordsWereChanged() {
    assertThat(
            TextComparison.of("قصف درعا\n\nقتل سبعة أشخاص", "قصف درعا\n\nقتل تسعة أشخاص").parts())
        .containsExactly(
            new Part(Kind.SAME, "قصف درعا\n\nقتل "),
            new Part(Kind.REMOVED, "سبعة "),
            new Part(Kind.ADDED, "تسعة "),
            new Part(Kind.SAME, "أشخاص"));
  }

  @Test
  void equalTextsAreOnePart() {
    assertThat(TextComparison.of("درعا", "درعا").parts())
        .containsExactly(new Part(Kind.SAME, "درعا"));
    assertThat(TextComparison.of("", "").parts()).isEmpty();
  }

  @Test
  void thePartsAreBothTexts() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String earlier = text(random);
      String later = text(random);
      var parts = TextComparison.of(earlier, later).parts();

      assertThat(without(Kind.ADDED, parts)).as("seed %d", seed).isEqualTo(earlier);
      assertThat(without(Kind.REMOVED, parts)).as("seed %d", seed).isEqualTo(later);
    }
  }

  @Test
  void longTextsWithNothingInCommonTakeNoTime() {
    String earlier = IntStream.range(0, 200_000).mapToObj(i -> "a" + i).collect(joining(" "));
    String later = IntStream.range(0, 200_000).mapToObj(i -> "b" + i).collect(joining(" "));

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(TextComparison.of(earlier, later).parts()).hasSize(2));
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(30), 0, 7)
        .mapToObj(i -> "أ ب  ج د\nه \n و".substring(i, i + 2))
        .collect(joining());
  }

  private static String without(Kind kind, List<Part> parts) {
    return parts.stream().filter(part -> part.kind() != kind).map(Part::text).collect(joining());
  }
}
