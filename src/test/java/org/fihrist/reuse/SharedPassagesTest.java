package org.fihrist.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.fihrist.analysis.WordNumbers;
import org.fihrist.search.SharedPassage;
import org.junit.jupiter.api.Test;

class SharedPassagesTest {
  @Test
  void aSharedParagraphIsFoundWhereItStandsInBoth() {
    String here = "قالت مصادر محلية اليوم ما يلي.\n" + Texts.SECOND + "\nانتهى الخبر";
    String there = Texts.SECOND + "\n" + Texts.FOURTH;

    List<SharedPassage> passages = between(here, there);

    assertThat(passages).hasSize(1);
    assertThat(cut(here, passages.getFirst().here()) + ".").isEqualTo(Texts.SECOND);
    assertThat(cut(there, passages.getFirst().there()) + ".").isEqualTo(Texts.SECOND);
  }

  @Test
  void spellingAndVowelsMakeNoDifferenceAndRangesAreThoseOfEachText() {
    String there = "مقدمة قصيرة: " + vocalised(Texts.THIRD);

    SharedPassage passage = between(Texts.THIRD, there).getFirst();

    assertThat(cut(there, passage.there()) + ".").isEqualTo(vocalised(Texts.THIRD));
    assertThat(passage.words()).isEqualTo(WordNumbers.of(Texts.THIRD).size());
  }

  @Test
  void aFewEditedWordsDoNotBreakAPassage() {
    String edited = Texts.SECOND.replace("عزلت المخالطين", "عزلت جميع المخالطين");

    List<SharedPassage> passages = between(Texts.SECOND, edited);

    assertThat(passages).hasSize(1);
    assertThat(cut(edited, passages.getFirst().there())).contains("عزلت جميع المخالطين في");
    assertThat(passages.getFirst().words()).isEqualTo(WordNumbers.of(Texts.SECOND).size());
  }

  @Test
  void swappedParagraphsAreTwoPassagesLongestFirst() {
    List<SharedPassage> passages =
        between(Texts.FIRST + "\n" + Texts.SECOND, Texts.SECOND + "\n" + Texts.FIRST);

    assertThat(passages).hasSize(2);
    assertThat(passages.get(0).words()).isGreaterThanOrEqualTo(passages.get(1).words());
    assertThat(passages).extracting(SharedPassage::here).doesNotHaveDuplicates();
  }

  @Test
  void fifteenWordsAreNoPassage() {
    String words = "أ ب ت ث ج ح خ د ذ ر ز س ش ص ض";

    assertThat(between("قبل " + words + " نهاية", "بداية " + words + " بعد")).isEmpty();
    assertThat(between("قبل " + words + " ط نهاية", "بداية " + words + " ط بعد")).hasSize(1);
  }

  @Test
  void aPassageOfCommonplacesIsLeftOut() {
    WordNumbers words = WordNumbers.of(Texts.SECOND);

    assertThat(SharedPassages.between(words, words, _ -> true)).isEmpty();
    assertThat(SharedPassages.between(words, words, _ -> false)).hasSize(1);
  }

  @Test
  void randomTextsWithRepetitionsAreComparedWithinTheirBounds() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 300; run++) {
      String part = Texts.words(random, 1 + random.nextInt(20));
      String here = (part + " ").repeat(1 + random.nextInt(30)) + Texts.words(random, 20);
      String there = Texts.words(random, 20) + (" " + part).repeat(1 + random.nextInt(30));
      int end = 0;
      for (SharedPassage passage : inTextOrder(between(here, there))) {
        assertThat(passage.here().start()).as("seed %s", seed).isGreaterThanOrEqualTo(end);
        end = passage.here().end();
        assertThat(cut(here, passage.here())).as("seed %s", seed).isNotEmpty();
        assertThat(cut(there, passage.there())).as("seed %s", seed).isNotEmpty();
      }
    }
  }

  private static List<SharedPassage> inTextOrder(List<SharedPassage> passages) {
    return passages.stream()
        .sorted((one, other) -> Integer.compare(one.here().start(), other.here().start()))
        .toList();
  }

  private static String vocalised(String text) {
    return text.replace("في", "فِي").replace("ن ", "نَ ").replace("الوزارة", "الوِزارةُ");
  }

  private static List<SharedPassage> between(String here, String there) {
    return SharedPassages.between(WordNumbers.of(here), WordNumbers.of(there), _ -> false);
  }

  private static String cut(String text, SharedPassage.Span span) {
    return text.substring(span.start(), span.end());
  }
}
