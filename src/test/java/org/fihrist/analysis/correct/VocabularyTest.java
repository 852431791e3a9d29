package org.fihrist.analysis.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary words =
      Vocabulary.of(new TreeMap<>(Map.of("باب", 3, "بابل", 7, "بابا", 1, "تاج", 2, "ا", 9)));

  @Test
  void countsTheArticlesOfAWord() {
    assertThat(words.articles("بابل")).isEqualTo(7);
    assertThat(words.articles("بابلي")).isZero();
    assertThat(words.articles("")).isZero();
    assertThat(words.commonest()).isEqualTo(9);
  }

  @Test
  void findsEveryWordByItsNumber() {
    assertThat(IntStream.range(0, words.size()).map(i -> words.find(words.word(i))))
        .containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void givesTheWordsThatBeginAlike() {
    assertThat(beginningWith("باب")).containsExactly("باب", "بابا", "بابل");
    assertThat(beginningWith("بابل")).containsExactly("بابل");
    assertThat(beginningWith("ي")).isEmpty();
    assertThat(beginningWith("")).hasSize(5);
  }

  private List<String> beginningWith(String letters) {
    Vocabulary.Range range = words.beginningWith(letters);
    return IntStream.range(range.first(), range.end()).mapToObj(words::word).toList();
  }
}
