package org.fihrist.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.fihrist.names.LatinNames.Ground;
import org.fihrist.names.LatinNames.Part;
import org.junit.jupiter.api.Test;

/**
 * Checks, with two lists of words, that ordinary words and exonyms are not taken for other names.
 */
class ForeignWordsTest {
  private static final Map<String, Integer> WORDS =
      Tables.lines("vocabulary.tsv").stream()
          .collect(Collectors.toMap(List::getFirst, line -> Integer.valueOf(line.getLast())));
  private static final LatinNames NAMES = LatinNames.of(WORDS);

  private static List<String> searched(String typed) {
    ToIntFunction<String> articles =
        text ->
            Arrays.stream(NameSpellings.fold(text).split(" ", -1))
                .mapToInt(word -> WORDS.getOrDefault(word, 0))
                .min()
                .orElse(0);
    return NAMES.read(List.of(typed.split(" ", -1)), articles).stream()
        .filter(part -> part.reading().ground() != Ground.POSSIBLE)
        .map(Part::reading)
        .flatMap(reading -> reading.spellings().stream())
        .toList();
  }

  @Test
  void ordinaryWordsAreSearchedAsTheyAre() {
    List<String> words =
        Tables.lines("ordinary.txt").stream()
            .flatMap(line -> Arrays.stream(line.getFirst().split(" ", -1)))
            .distinct()
            .toList();

    assertThat(words).hasSizeGreaterThan(200);
    long wrong = words.stream().filter(word -> !searched(word).isEmpty()).count();
    assertThat(wrong / (double) words.size()).isCloseTo(0, within(0.01));
  }

  @Test
  void exonymsAreSearchedAsWhatTheyMeanOrNotAtAll() {
    List<List<String>> names = Tables.lines("exonyms.tsv");

    assertThat(names).hasSizeGreaterThan(100);
    List<String> wrong =
        names.stream()
            .filter(name -> !right(name).containsAll(folded(searched(name.getFirst()))))
            .map(List::getFirst)
            .toList();
    assertThat(wrong).hasSizeLessThanOrEqualTo(names.size() / 100);
  }

  private static List<String> right(List<String> name) {
    return folded(Arrays.asList(name.getLast().split("\\|", -1)));
  }

  private static List<String> folded(List<String> names) {
    return names.stream().map(NameSpellings::fold).toList();
  }
}
