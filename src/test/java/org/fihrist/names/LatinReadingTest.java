package org.fihrist.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.fihrist.names.LatinNames.Ground;
import org.fihrist.names.LatinNames.Part;
import org.fihrist.names.LatinNames.Reading;
import org.junit.jupiter.api.Test;

/** The readings of Latin words that are typed side by side. */
class LatinReadingTest {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("مصر", 30),
          Map.entry("جربة", 3),
          Map.entry("شفيق", 8),
          Map.entry("الشفق", 8),
          Map.entry("شافيك", 2),
          Map.entry("احمد", 50),
          Map.entry("هوتيل", 2),
          Map.entry("قبلان", 2),
          Map.entry("كابلان", 2),
          Map.entry("بوفون", 6),
          Map.entry("العجيبه", 3),
          Map.entry("اسس", 26),
          Map.entry("مهدي", 9),
          Map.entry("بن", 90),
          Map.entry("غربيه", 9),
          Map.entry("الغربيه", 40));
  private static final LatinNames NAMES = LatinNames.of(WORDS);

  private static List<Part> read(Set<String> phrases, String... words) {
    ToIntFunction<String> articles =
        text ->
            text.indexOf(' ') < 0
                ? WORDS.getOrDefault(NameSpellings.fold(text), 0)
                : phrases.contains(text) ? 2 : 0;
    return NAMES.read(List.of(words), articles);
  }

  private static List<Part> read(String... words) {
    return read(Set.of(), words);
  }

  @Test
  void aKnownNameIsReadAsItIsKnown() {
    assertThat(read("Egypt")).containsExactly(part(0, 1, Ground.KNOWN, "مصر"));
  }

  @Test
  void aKnownNameThatTheArchiveLacksIsNotGuessed() {
    assertThat(read("ISIS")).isEmpty();
    assertThat(read("Sfax")).isEmpty();
  }

  @Test
  void aSingleGoodFitIsSure() {
    assertThat(read("Buffon")).containsExactly(part(0, 1, Ground.SURE, "بوفون"));
  }

  @Test
  void spellingsOfOneSoundAreSureTogether() {
    assertThat(read("Kublan"))
        .singleElement()
        .satisfies(part -> {
          assertThat(part.reading().ground()).isEqualTo(Ground.SURE);
          assertThat(part.reading().spellings()).containsExactlyInAnyOrder("قبلان", "كابلان");
        });
  }

  @Test
  void whatFitsBadlyIsOnlyPossible() {
    assertThat(read("Coblin"))
        .singleElement()
        .satisfies(part -> {
          assertThat(part.reading().ground()).isEqualTo(Ground.POSSIBLE);
          assertThat(part.reading().spellings()).contains("قبلان");
        });
  }

  @Test
  void anOrdinaryWordIsNotGuessed() {
    assertThat(read("hotel")).isEmpty();
    assertThat(read("Egyptian")).isEmpty();
  }

  @Test
  void aWordBesideAKnownNameIsReadByItsNeighbourInTheArchive() {
    assertThat(read(Set.of("أحمد شفيق"), "Ahmed", "Chafik"))
        .containsExactly(part(0, 1, Ground.KNOWN, "أحمد"), part(1, 2, Ground.SURE, "شفيق"));
  }

  @Test
  void aProvinceBesideOtherWordsMayBeSomebodysName() {
    assertThat(read("Gharbia")).containsExactly(part(0, 1, Ground.KNOWN, "الغربية"));
    assertThat(read(Set.of("مهدي بن غربيه"), "Mehdi", "Ben", "Gharbia"))
        .singleElement()
        .satisfies(part -> assertThat(part.reading().spellings()).containsExactly("مهدي بن غربيه"));
  }

  @Test
  void aTextOfManyWordsIsReadInBoundedTime() {
    String[] words = new String[200];
    Arrays.fill(words, "Zarqawil");

    assertThat(read(words)).hasSizeLessThanOrEqualTo(6);
  }

  private static Part part(int from, int to, Ground ground, String... spellings) {
    return new Part(from, to, new Reading(List.of(spellings), ground));
  }
}
