package org.fihrist.analysis.stem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fihrist.analysis.CountedWords;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.letters.LetterFolder;
import org.fihrist.analysis.stem.StemAnalysis.Ground;
import org.junit.jupiter.api.Test;

/** Stems words with the shipped lexicon and with a lexicon learned from an archive. */
class StemmerTest {
  @Test
  void removesSeveralClitics() {
    assertThat(read("وبالحكومات"))
        .isEqualTo(new StemAnalysis("وبال", "حكومه", "ات", "حكومه", Ground.KNOWN));
  }

  @Test
  void readsAnOpenedTaMarbuta() {
    assertThat(read("حكومتها")).extracting(StemAnalysis::stem).isEqualTo("حكومه");
  }

  @Test
  void keepsTheAdjectiveOfANounButSharesItsFamily() {
    StemAnalysis reading = read("والعراقيين");

    assertThat(reading.stem()).isEqualTo("عراقي");
    assertThat(reading.family()).isEqualTo("عراق");
  }

  @Test
  void knownPluralsAndAdjectivesMeetTheirNounInTheFamily() {
    assertThat(read("ميليشيات").family()).isEqualTo(read("ميليشيا").family());
    assertThat(read("اللبنانيين").family()).isEqualTo(read("لبنان").family());
  }

  @Test
  void joinsTheTensesOfAVerbWithItsNoun() {
    assertThat(List.of(read("سيهاجمون"), read("هاجمت"), read("الهجوم")))
        .extracting(StemAnalysis::family)
        .containsOnly("هاجم");
  }

  @Test
  void stemsUnknownWordsByRules() {
    assertThat(read("والزرقفيون"))
        .isEqualTo(new StemAnalysis("وال", "زرقف", "يون", "زرقف", Ground.RULES));
  }

  @Test
  void leavesStopWordsAlone() {
    assertThat(read("عليها").ground()).isEqualTo(Ground.STOP_WORD);
  }

  @Test
  void isMadeOfWhatItWasCutInto() {
    Random random = new Random(7);
    String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويئ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(9); n > 0; n--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      String folded = LetterFolder.fold(word.toString());
      StemAnalysis reading = read(folded);
      assertThat(reading.stem()).as("%s", word).isNotEmpty();
      assertThat(folded).startsWith(reading.before()).endsWith(reading.after());
    }
  }

  @Test
  void learnsThatANameOfTheArchiveIsWhole() {
    Map<String, Integer> articles = new HashMap<>(Map.of("جرقوطين", 40, "بجرقوطين", 3));
    assertThat(read("جرقوطين").stem()).isEqualTo("جرقوط");

    Ladder ladder = Ladder.with(LexiconLearner.learn(CountedWords.of(articles)));

    assertThat(ladder.read("جرقوطين").stem()).isEqualTo("جرقوطين");
    assertThat(ladder.read("وبجرقوطين").stem()).isEqualTo("جرقوطين");
  }

  @Test
  void acceptsASplitThatTheArchiveConfirms() {
    Map<String, Integer> articles = Map.of("جرقوط", 30, "جرقوطين", 20, "جرقوطون", 10);

    Ladder ladder = Ladder.with(LexiconLearner.learn(CountedWords.of(articles)));

    assertThat(ladder.read("جرقوطين").stem()).isEqualTo("جرقوط");
  }

  @Test
  void learnsAVerbFromItsPersonsAndTenses() {
    Map<String, Integer> articles =
        Map.of("يجرقط", 9, "تجرقط", 8, "سيجرقط", 4, "جرقط", 12, "يجرقطون", 3);

    Ladder ladder = Ladder.with(LexiconLearner.learn(CountedWords.of(articles)));

    assertThat(ladder.read("وستجرقط").family()).isEqualTo("جرقط");
  }

  @Test
  void learnsAPluralThatOftenOccursWithItsSingular() {
    Map<String, Integer> articles = Map.of("جرقوط", 30, "جراقيط", 20, "جلقوط", 30, "جلاقيط", 20);

    Ladder ladder =
        Ladder.with(
            LexiconLearner.learn(
                new CountedWords(articles, (_, other) -> other.equals("جرقوط") ? 15 : 0)));

    assertThat(ladder.read("والجراقيط").family()).isEqualTo("جرقوط");
    assertThat(ladder.read("والجلاقيط").family()).isEqualTo("جلاقيط");
  }

  @Test
  void learnsTheSameFromTheSameWords() {
    Map<String, Integer> articles = new HashMap<>();
    Random random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      articles.put(
          "ميبتجرنوا".substring(random.nextInt(6))
              + Integer.toString(i, 3).replace('0', 'ق').replace('1', 'ط').replace('2', 'ي'),
          3 + random.nextInt(90));
    }

    assertThat(LexiconLearner.learn(CountedWords.of(new HashMap<>(articles))).words())
        .isEqualTo(LexiconLearner.learn(CountedWords.of(new java.util.TreeMap<>(articles))).words())
        .isNotEmpty();
  }

  private static StemAnalysis read(String folded) {
    return Ladder.shipped().read(LetterFolder.fold(folded));
  }
}
