package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextWordsTest {
  private static final long SEED = 20_261_201;
  private static final int TEXTS = 2_000;
  private static final String LETTERS = "ابتكمنهويءأإآؤئةى";

  @Test
  void plainWordsBetweenSpacesAreThoseOfTheTokenizer() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = plain(random);
      // The tokenizer splits the same text when a mark follows it.
      assertThat(Ladder.shipped().words(text))
          .as("seed %d, text %s", SEED, text)
          .isEqualTo(Ladder.shipped().words(text + " ."));
    }
  }

  @Test
  void spacesAtTheEndsAndBetweenWordsAreNoWords() {
    List<TextWord> words = Ladder.shipped().words(" كتب  الولد ");
    assertThat(words).extracting(word -> word.forms().exact()).containsExactly("كتب", "الولد");
    assertThat(words).extracting(TextWord::start).containsExactly(1, 6);
    assertThat(Ladder.shipped().words(" ")).isEmpty();
    assertThat(Ladder.shipped().words("")).isEmpty();
  }

  private static String plain(Random random) {
    StringBuilder text = new StringBuilder();
    for (int words = 1 + random.nextInt(6); words > 0; words--) {
      for (int letters = 1 + random.nextInt(8); letters > 0; letters--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      text.append(words > 1 ? " " : "");
    }
    return text.toString();
  }
}
