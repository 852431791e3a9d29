package org.fihrist.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordNumberingTest {
  private final WordNumbering numbering = new WordNumbering(folded -> folded.startsWith("ت"));

  @Test
  void aWordKeepsItsNumber() {
    int first = numbering.word("eتونس").number();
    int second = numbering.word("eحلب").number();

    assertThat(numbering.word("eتونس").number()).isEqualTo(first).isNotEqualTo(second);
    assertThat(numbering.words()).containsExactly("eتونس", "eحلب");
  }

  @Test
  void aWordKnowsItsFoldedFormAndWhetherANameMayBeginWithIt() {
    assertThat(numbering.word("eتونسيه\u001Fتونسية").folded()).isEqualTo("تونسيه");
    assertThat(numbering.word("eتونسيه\u001Fتونسية").mayName()).isTrue();
    assertThat(numbering.word("eحلب").mayName()).isFalse();
  }

  @Test
  void onlyNewWordsAreTaken() {
    numbering.word("eتونس");
    numbering.takeFresh();
    numbering.word("eحلب");
    numbering.word("eتونس");
    numbering.word("eدرعا");

    assertThat(numbering.takeFresh()).containsExactly("eحلب", "eدرعا");
    assertThat(numbering.takeFresh()).isEmpty();
  }

  @Test
  void theWordsOfAnEarlierRunKeepTheirNumbers() {
    WordNumbering next = new WordNumbering(_ -> false, "eتونس", "eحلب");

    assertThat(next.word("eحلب").number()).isEqualTo(1);
    assertThat(next.word("eدرعا").number()).isEqualTo(2);
    assertThat(next.takeFresh()).containsExactly("eدرعا");
  }

  @Test
  void manyThreadsGiveEachWordOneNumber() {
    List<String> words = IntStream.range(0, 20_000).mapToObj(i -> "e" + i % 5_000).toList();

    words.parallelStream().forEach(numbering::word);

    assertThat(Arrays.asList(numbering.words()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(words.stream().distinct().toList());
  }
}
