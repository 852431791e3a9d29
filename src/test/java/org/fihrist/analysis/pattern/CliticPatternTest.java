package org.fihrist.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.letters.LetterFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CliticPatternTest {
  private static final String LETTERS = "اوفبكلسيهمئ";

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(resources = "reached-by-patterns.tsv", delimiter = '\t', commentCharacter = '#')
  void reachesWhatAReaderExpects(String pattern, String word, String way) {
    String folded = Ladder.shipped().words(word).getFirst().forms().folded();

    assertThat(FoldedPattern.of(pattern).matches(folded))
        .as("typed")
        .isEqualTo("typed".equals(way));
    assertThat(CliticPattern.of(pattern).matches(folded)).as("any").isEqualTo(!"no".equals(way));
  }

  @Test
  void everyWordReachedBeginsWithOneOfTheBeginnings() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Random random = new Random(seed);
    int reached = 0;
    for (int i = 0; i < 300_000; i++) {
      String pattern = word(random, 1, 6) + "*" + word(random, 0, 1);
      String word = LetterFolder.fold(word(random, 1, 9));
      CliticPattern clitics = CliticPattern.of(pattern);
      if (clitics.matches(word)) {
        reached++;
        assertThat(clitics.beginnings())
            .as("seed %d: %s by %s", seed, word, pattern)
            .anySatisfy(beginning -> assertThat(word).startsWith(beginning));
      }
    }
    assertThat(reached).isPositive();
  }

  private static String word(Random random, int least, int most) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(least, most + 1);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
