package org.fihrist.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fihrist.analysis.Ladder;
import org.fihrist.query.Field;
import org.fihrist.query.TypedAtRandom;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;
import org.junit.jupiter.api.Test;

class PassageChooserTest {
  private static final int LONGEST = 280;

  @Test
  void theMostDifferentWordsAreShownInTheOrderOfTheText() {
    String text = "درعا درعا درعا درعا. معركة في درعا أمس. معركة معركة معركة.";

    assertThat(choose("معركة درعا", text))
        .extracting(Passage::text)
        .containsExactly("درعا درعا درعا درعا.", "معركة في درعا أمس.");
  }

  @Test
  void theNextPassageShowsWhatTheFirstDoesNot() {
    String text = "معركة في حمص. معركة في درعا. معركة في إدلب والقصير.";

    assertThat(choose("درعا القصير", text))
        .extracting(Passage::text)
        .containsExactly("معركة في درعا.", "معركة في إدلب والقصير.");
  }

  @Test
  void ofEqualsTheFirstInTheTextIsShown() {
    assertThat(choose("درعا", "أولا درعا. ثانيا درعا.").getFirst().text()).startsWith("أولا");
  }

  @Test
  void whereNothingMatchesTheBeginningIsShownUnmarked() {
    List<Passage> passages = choose("القصير", "أول الكلام. وآخره.");

    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().text()).isEqualTo("أول الكلام.");
    assertThat(passages.getFirst().marks()).isEmpty();
  }

  @Test
  void aTextWithoutWordsHasNoPassage() {
    assertThat(choose("درعا", " \n\n ")).isEmpty();
  }

  @Test
  void aLongSentenceIsCutAroundItsMatch() {
    String text = "كلام كثير ".repeat(100) + "درعا" + " وكلام بعده".repeat(100);

    Passage passage = choose("درعا", text).getFirst();

    assertThat(passage.text()).hasSizeLessThanOrEqualTo(LONGEST + 1).contains("درعا");
    assertThat(passage.marks()).hasSize(1);
    assertThat(passage.cut().atStart()).isTrue();
    assertThat(passage.cut().atEnd()).isTrue();
  }

  @Test
  void aMatchAsLongAsAPassageIsShownWhole() {
    String word = "د".repeat(250);
    String text = "كلام ".repeat(50) + word + " كلام".repeat(50);

    assertThat(choose(word, text).getFirst().marks()).hasSize(1);
  }

  @Test
  void aWordOfFiftyThousandLettersIsCut() {
    String text = "ا".repeat(50_000) + " درعا";

    assertThat(choose("حمص", text).getFirst().text()).hasSizeLessThanOrEqualTo(LONGEST);
    assertThat(choose("درعا", text).getFirst().marks()).hasSize(1);
  }

  @Test
  void aCutFallsBetweenWordsWhereThereIsNoSpace() {
    String text = "كلمة/".repeat(100) + "درعا" + "/كلمة".repeat(100);

    Passage passage = choose("درعا", text).getFirst();

    assertThat(passage.text()).matches("/?(كلمة/)*درعا(/كلمة)*/?");
  }

  @Test
  void noCutSplitsACharacter() {
    for (int shift = 0; shift < 4; shift++) {
      String text = "a".repeat(shift) + "\uD835\uDD38".repeat(500) + " درعا";
      for (String typed : List.of("حمص", "درعا")) {
        assertWhole(choose(typed, text).getFirst().text());
      }
    }
  }

  @Test
  void theOffsetOfAPassageIsItsPlaceInTheText() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    for (int i = 1; i < 3_000; i++) {
      String text = text(seed, i);
      String what = "seed " + seed + ", text " + i;
      for (Passage passage : choose("درعا القصير", text)) {
        int end = passage.start() + passage.text().length();
        assertThat(text.substring(passage.start(), end)).as(what).isEqualTo(passage.text());
        for (Mark mark : passage.marks()) {
          String word = passage.text().substring(mark.start(), mark.end());
          assertThat(Marked.by("درعا القصير", word).covered()).as(what).containsExactly(word);
        }
      }
    }
  }

  @Test
  void noCutFallsInsideAnOrdinaryWord() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 150; word++) {
        text.append(random.nextInt(30) == 0 ? "درعا" : "ك".repeat(1 + random.nextInt(30)));
        text.append(random.nextInt(5) == 0 ? "، " : " ");
      }
      for (Passage passage : choose("درعا", text.toString())) {
        int end = passage.start() + passage.text().length();
        boolean before = isBoundary(text, passage.start());
        assertThat(before && isBoundary(text, end)).as("seed %d, text %d", seed, i).isTrue();
      }
    }
  }

  @Test
  void aMillionMatchesAreChosenFromInTime() {
    String text = "درعا ".repeat(300_000) + "القصير. " + "درعا. ".repeat(300_000);

    assertThat(choose("درعا القصير", text).getFirst().marks())
        .anySatisfy(mark -> assertThat(mark.word()).isEqualTo(1));
  }

  private static boolean isBoundary(CharSequence text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetter(text.charAt(at - 1))
        || !Character.isLetter(text.charAt(at));
  }

  private static void assertWhole(String text) {
    IntStream codePoints = text.codePoints();
    assertThat(codePoints.noneMatch(c -> Character.getType(c) == Character.SURROGATE)).isTrue();
  }

  private static String text(long seed, int number) {
    return TypedAtRandom.text(seed, number)
        + " درعا "
        + TypedAtRandom.text(seed, number + 1)
        + " القصير.\n"
        + TypedAtRandom.text(seed, number + 2);
  }

  private static List<Passage> choose(String typed, String text) {
    Marked marked = Marked.by(typed, text);
    return PassageChooser.choose(
        Field.BODY, AnalyzedText.of(text, Ladder.shipped()), marked.marks());
  }
}
