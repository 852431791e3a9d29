package org.fihrist.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.fihrist.analysis.Ladder;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Field;
import org.fihrist.query.Level;
import org.fihrist.query.TypedAtRandom;
import org.fihrist.search.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {
  @ParameterizedTest
  @CsvSource({
    "محمد, قال مُحَمَّدٌ أمس, مُحَمَّدٌ",
    "أحمد, زار أحمـــد المدينة, أحمـــد",
    "أحمد, زار ا\u0654حمد المدينة, ا\u0654حمد",
    "الله, بسم ﷲ الرحمن, ﷲ",
    "لا, قال ﻻ أمس, ﻻ",
    "درعا, في \u200Fدرعا\u200F., درعا",
    "درعا, #درعا_تحت_القصف, درعا",
    "2017, عام ٢٠١٧ م, ٢٠١٧",
    "حكومة, قالت (والحكومة): لا, والحكومة",
    "١٠٠٠, نحو 1000% منها, 1000"
  })
  void coversExactlyTheWord(String typed, String text, String covered) {
    assertThat(Marked.by(typed, text).covered()).containsExactly(covered);
  }

  @Test
  void saysAtWhichLevelAWordMatched() {
    assertThat(Marked.by("حكومة", "حكومة حكومه والحكومة").marks())
        .extracting(Mark::level)
        .containsExactly(Level.EXACT, Level.FOLDED, Level.STEM);
  }

  @Test
  void marksTheWordsOfAPhraseInSequenceOnly() {
    Marked marked = Marked.by("\"قاعدة حميميم\"", "حميميم قاعدة ثم قاعدة حميميم ثم قاعدة");

    assertThat(marked.marks()).extracting(Mark::start).containsExactly(16, 22);
  }

  @Test
  void marksAPhraseThatBeginsInsideAFalseStart() {
    assertThat(Marked.by("\"كلمة كلمة أخرى\"", "كلمة كلمة كلمة أخرى").covered()).hasSize(3);
  }

  @Test
  void marksThePhraseThatEndsWithTheText() {
    assertThat(Marked.by("\"قاعدة حميميم\"", "قاعدة").marks()).isEmpty();
    assertThat(Marked.by("\"قاعدة حميميم\"", "في قاعدة حميميم").covered()).hasSize(2);
  }

  @Test
  void slopLetsWordsStandApartAndInOtherOrder() {
    String text = "قاعدة روسية في حميميم";

    assertThat(Marked.by("\"قاعدة حميميم\"~1", text).marks()).isEmpty();
    assertThat(Marked.by("\"قاعدة حميميم\"~2", text).covered()).containsExactly("قاعدة", "حميميم");
    assertThat(Marked.by("\"حميميم قاعدة\"~4", text).covered()).containsExactly("قاعدة", "حميميم");
  }

  @Test
  void slopAsksForEveryRepetition() {
    assertThat(Marked.by("\"كلمة كلمة\"~5", "كلمة واحدة").marks()).isEmpty();
  }

  @Test
  void stopWordsAreNotMarkedBesideOthers() {
    assertThat(Marked.by("في درعا", "في درعا").covered()).containsExactly("درعا");
  }

  @Test
  void stopWordsAreMarkedWhenTheyAreAlone() {
    assertThat(Marked.by("في", "في درعا").covered()).containsExactly("في");
  }

  @Test
  void stopWordsOfAPhraseAreMarked() {
    assertThat(Marked.by("\"في درعا\"", "في درعا").covered()).containsExactly("في", "درعا");
  }

  @Test
  void whatIsExcludedIsNotMarked() {
    assertThat(Marked.by("درعا -حمص", "درعا وحمص و حمص").covered()).containsExactly("درعا");
  }

  @Test
  void patternsMarkTheWholeWordAndSayWhetherCliticsHadToGo() {
    Marked marked = Marked.by("ايران*", "الإيرانية إيرانية وإيران النيران");

    assertThat(marked.covered()).containsExactly("الإيرانية", "إيرانية", "وإيران");
    assertThat(marked.marks())
        .extracting(Mark::level)
        .containsExactly(Level.STEM, Level.FOLDED, Level.STEM);
  }

  @Test
  void patternsWithAnArticleMarkWordsWithoutIt() {
    assertThat(Marked.by("وال*شيات", "ميليشيات أو الميليشيات").covered())
        .containsExactly("ميليشيات", "الميليشيات");
  }

  @Test
  void fuzzyWordsMarkTheMisspelling() {
    Marked marked = Marked.by("حميميم~1", "حميمم وحمص حميميم");

    assertThat(marked.covered()).containsExactly("حميمم", "حميميم");
    assertThat(marked.marks()).extracting(Mark::level).containsExactly(Level.STEM, Level.FOLDED);
  }

  @Test
  void fuzzyWordsMarkWhatWritersConfuse() {
    assertThat(Marked.by("ظابط~", "قال الضابط إن رابطا").covered()).containsExactly("الضابط");
  }

  @Test
  void ofATypedWordCutIntoManyTheFirstPartsMayBeMisspelled() {
    assertThat(Marked.by("درعا/حمص/دمشق~", "دراع حمس دمشك دمشق").covered())
        .containsExactly("دراع", "حمس", "دمشق");
  }

  @Test
  void aWordThatIsTypedTwiceIsOneWord() {
    HighlightQuery sought =
        HighlightQuery.of(BoxParser.parse("درعا درعا حمص درعا").query(), Ladder.shipped());

    assertThat(sought.words()).containsExactly("درعا", "حمص");
    assertThat(sought.runs()).hasSize(2);
  }

  @Test
  void aWordOfFiftyThousandLettersIsMarkedInPieces() {
    Marked marked = Marked.by("درعا", "ا".repeat(50_000) + " درعا");

    assertThat(marked.covered()).containsExactly("درعا");
  }

  @Test
  void aWordWithAFieldIsMarkedOnlyInTheField() {
    HighlightQuery sought =
        HighlightQuery.of(
            new org.fihrist.query.Query.In(
                Field.TITLE, new org.fihrist.query.Query.Word("درعا", Level.FAMILY)),
            Ladder.shipped());

    assertThat(new Marker(sought).mark(Field.TITLE, AnalyzedText.of("درعا", Ladder.shipped())))
        .hasSize(1);
    assertThat(new Marker(sought).mark(Field.BODY, AnalyzedText.of("درعا", Ladder.shipped())))
        .isEmpty();
  }

  @Test
  void marksOfAnyTextByAnyQueryAreInOrderAndInside() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    for (int i = 1; i < 3_000; i++) {
      String text = TypedAtRandom.text(seed, i) + " درعا " + TypedAtRandom.text(seed, i + 1);
      String[] words = text.split("\\s+", -1);
      String typed = "درعا " + words[new Random(seed + i).nextInt(words.length)];
      int end = 0;
      for (Mark mark : Marked.by(typed, text).marks()) {
        assertThat(mark.start()).as("seed %d, text %d", seed, i).isGreaterThanOrEqualTo(end);
        assertThat(mark.end()).isGreaterThan(mark.start()).isLessThanOrEqualTo(text.length());
        end = mark.end();
      }
      assertThat(end)
          .as("seed %d, text %d is marked by %s", seed, i, TypedAtRandom.escaped(typed))
          .isPositive();
    }
  }
}
