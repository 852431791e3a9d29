package org.fihrist.names.latin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests of learning the letters that stand for each other. */
class ModelTrainingTest {
  private static final List<NamePair> PAIRS = pairs();

  private static List<NamePair> pairs() {
    List<String> lines = new ArrayList<>();
    for (List<String> line : table()) {
      line.subList(1, line.size()).forEach(latin -> lines.add(line.getFirst() + "\t" + latin));
    }
    return NamePair.all(lines);
  }

  private static List<List<String>> table() {
    try (Stream<String> lines =
        Files.lines(Path.of("src/test/resources/org/fihrist/names/latin-names.tsv"))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSamePairsGiveTheSameModel() {
    assertThat(ModelFile.lines(ModelTraining.learn(PAIRS)))
        .isEqualTo(ModelFile.lines(ModelTraining.learn(PAIRS)));
  }

  @Test
  void lettersThatGoTogetherAreLearned() {
    LetterGroups groups = ModelTraining.learn(PAIRS).groups();

    assertThat(probability(groups, "ش", "sh")).isGreaterThan(probability(groups, "س", "sh"));
    assertThat(probability(groups, "ي", "i")).isGreaterThan(probability(groups, "ي", "a"));
  }

  @Test
  void anArticleThatTheLatinNameLacksIsCounted() {
    List<NamePair> pairs =
        NamePair.all(List.of("النجف\tnajaf", "نجيب\tnajib", "كريم\tkarim", "الألباني\talbani"));

    assertThat(ModelTraining.learn(pairs).skippedArticle()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void whatCanFollowIsAsLikelyAsOneInAll() {
    int letters = 3;
    List<int[]> words = List.of(new int[] {0, 1}, new int[] {0, 0, 1}, new int[] {2});
    TrigramModel trigrams =
        new TrigramModel(
            letters, TrigramModel.count(letters, words), new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0});

    for (int before : new int[] {0, 2, trigrams.beginning()}) {
      double all =
          IntStream.rangeClosed(0, trigrams.end())
              .mapToDouble(letter -> trigrams.probability(trigrams.beginning(), before, letter))
              .sum();
      assertThat(all).as("after %d", before).isCloseTo(1, within(0.05));
    }
  }

  @Test
  void aLineThatIsNoPairOfWordsIsLeftOut() {
    assertThat(NamePair.all(List.of("سمير", "سمير\tsamir karim", "سمير\tсамир", "a\tb"))).isEmpty();
  }

  @Test
  void theLearnedModelReadsANewName() {
    NameGuesser guesser =
        new NameGuesser(
            ModelTraining.learn(PAIRS), Map.of("بشار", 3, "نبيه", 3, "شكيب", 3, "قلم", 9));

    assertThat(guesser.guesses(new LatinText.Token("chakib", false)).words().getFirst().word())
        .isEqualTo("شكيب");
  }

  private static double probability(LetterGroups groups, String arabic, String latin) {
    int[] left = Letters.ofArabic(arabic);
    int[] right = Letters.ofLatin(latin);
    int number =
        groups.number(
            Letters.group(
                Letters.pack(left, 0, left.length), Letters.pack(right, 0, right.length)));
    return number < 0 ? 0 : groups.probability(number);
  }
}
