package org.fihrist.analysis.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyBuilderTest {
  @Test
  void keepsWordsThatComeInOrder() {
    Vocabulary words = vocabulary("باب", "بابل", "تونس");

    assertThat(words(words)).containsExactly("باب", "بابل", "تونس");
    assertThat(words.articles("بابل")).isEqualTo(2);
    assertThat(words.commonest()).isEqualTo(3);
  }

  @Test
  void sortsWordsOutsideTheBasicPlaneAsStringsAreSorted() {
    // In UTF-8 the first comes before the second; in Java's order of strings it comes after it.
    Vocabulary words = vocabulary("\uFB50", "\uD83C\uDF0D");

    assertThat(words(words)).containsExactly("\uD83C\uDF0D", "\uFB50");
    assertThat(words.articles("\uFB50")).isEqualTo(1);
  }

  @Test
  void growsBeyondItsFirstArrays() {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    List<String> numbers = IntStream.range(100_000, 105_000).mapToObj(String::valueOf).toList();
    numbers.forEach(number -> builder.add(number.toCharArray(), number.length(), 1));

    assertThat(words(builder.build())).isEqualTo(numbers);
  }

  private static Vocabulary vocabulary(String... words) {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    int articles = 0;
    for (String word : words) {
      articles++;
      builder.add(word.toCharArray(), word.length(), articles);
    }
    return builder.build();
  }

  private static List<String> words(Vocabulary vocabulary) {
    return IntStream.range(0, vocabulary.size()).mapToObj(vocabulary::word).toList();
  }
}
