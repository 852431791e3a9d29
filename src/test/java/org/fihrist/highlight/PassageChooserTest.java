package org.fihrist.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Field;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;
import org.junit.jupiter.api.Test;

class PassageChooserTest {
  private static final int LONGEST_SHOWN = 330;

  @Test
  void showsFirstTheSentenceWithTheMostDifferentWords() {
    String text = "قصف على درعا. لا شيء هنا. روسيا تقصف درعا بالطائرات. روسيا روسيا روسيا.";

    assertThat(choose("روسيا درعا تقصف", text).getFirst().text())
        .isEqualTo("روسيا تقصف درعا بالطائرات.");
  }

  @Test
  void showsNextTheSentenceThatAddsAWord() {
    String text = "درعا درعا درعا. كلام عن درعا. خبر من حمص.";

    assertThat(choose("درعا حمص", text))
        .extracting(Passage::text)
        .containsExactly("درعا درعا درعا.", "خبر من حمص.");
  }

  @Test
  void prefersTheEarlierOfEquals() {
    assertThat(choose("درعا", "خبر من درعا. خبر في درعا. خبر عن درعا.").getFirst().start())
        .isZero();
  }

  @Test
  void showsTheBeginningWhenNothingMatched() {
    List<Passage> passages = choose("دمشق", "خبر من درعا. خبر آخر.");

    assertThat(passages).extracting(Passage::text).containsExactly("خبر من درعا.");
    assertThat(passages.getFirst().marks()).isEmpty();
  }

  @Test
  void cutsALongSentenceBetweenWordsAndSaysSo() {
    String text = "كلمة ".repeat(200) + "درعا " + "كلمة ".repeat(200);

    Passage passage = choose("درعا", text).getFirst();

    assertThat(passage.cut()).isEqualTo(new Passage.Cut(true, true));
    assertThat(passage.text()).startsWith("كلمة").endsWith("كلمة").contains("درعا");
    assertThat(passage.text().length()).isLessThan(LONGEST_SHOWN);
  }

  @Test
  void keepsTheBeginningOfASentenceWhenOnlyAFewWordsWouldBeCut() {
    String text = "بدأت أمس المعارك في درعا " + "كلمة ".repeat(200);

    Passage passage = choose("درعا", text).getFirst();

    assertThat(passage.start()).isZero();
    assertThat(passage.cut()).isEqualTo(new Passage.Cut(false, true));
  }

  @Test
  void boundsAWordOfFiftyThousandLetters() {
    String text = "م".repeat(50_000) + " درعا " + "ن".repeat(50_000);

    Passage passage = choose("درعا", text).getFirst();

    assertThat(passage.text()).contains("درعا");
    assertThat(passage.text().length()).isLessThan(LONGEST_SHOWN);
  }

  @Test
  void anyPassageIsAPieceOfTheOriginalWithItsMarksInside() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] pieces = {
      "درعا",
      "وحمص",
      " ",
      " ",
      " ",
      "\n",
      ".",
      "؟",
      "كلمة",
      "طويلةجدا".repeat(20),
      "\uD83D\uDE00",
      "\uD83D\uDE00".repeat(90),
      "\u200F",
      "مُحَمَّد",
      "ﷺ",
      "…",
      "،"
    };
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(120); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      check(text.toString(), "seed " + seed);
    }
  }

  private static void check(String text, String seed) {
    for (Passage passage : choose("درعا حمص محمد صلى", text)) {
      int end = passage.start() + passage.text().length();
      assertThat(text.substring(passage.start(), end)).as(seed).isEqualTo(passage.text());
      assertThat(Character.isLowSurrogate(passage.text().charAt(0))).as(seed).isFalse();
      assertThat(Character.isHighSurrogate(text.charAt(end - 1))).as(seed).isFalse();
      for (Mark mark : passage.marks()) {
        assertThat(mark.start()).as(seed).isBetween(0, mark.end() - 1);
        assertThat(mark.end()).as(seed).isLessThanOrEqualTo(passage.text().length());
      }
    }
  }

  private static List<Passage> choose(String query, String text) {
    Marker marker = new Marker(Sought.of(BoxParser.parse(query).query()));
    return PassageChooser.choose(Field.BODY, text, marker.mark(Field.BODY, text));
  }
}
