package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.fihrist.analysis.letters.LetterFolder;
import org.fihrist.analysis.stem.WordForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the golden tables of words with several spellings and of words that must not change. */
class SpellingTest {
  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvFileSource(resources = "same-spelling.tsv", delimiter = '\t', commentCharacter = '#')
  void isOneWordInTwoSpellings(String rule, String one, String other) {
    assertThat(only(one).folded()).as(rule).isEqualTo(only(other).folded());
  }

  @ParameterizedTest(name = "{0}: {1} from {2}")
  @CsvFileSource(resources = "stems.tsv", delimiter = '\t', commentCharacter = '#')
  void hasTheStemOfTheTypedWord(String kind, String form, String asked) {
    assertThat(only(form).stem()).as(kind).isEqualTo(only(asked).stem());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "whole-words.tsv", delimiter = '\t', commentCharacter = '#')
  void staysWhole(String word) {
    assertThat(only(word).stem()).isEqualTo(only(word).folded());
  }

  @ParameterizedTest
  @ValueSource(strings = {"سماءء", "شيءء", "ءا", "ءءا", "قرءآن", "'", "ﬀ", "İstanbul", "ǅ"})
  void foldingWhatIsFoldedChangesNothing(String word) {
    String folded = LetterFolder.fold(word);
    assertThat(LetterFolder.fold(folded)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISIS", "TITLE", "İSTANBUL"})
  void foldsAlikeInEveryLocale(String word) {
    Locale before = Locale.getDefault();
    String here = LetterFolder.fold(word);
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(LetterFolder.fold(word)).isEqualTo(here).doesNotContain("ı");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static WordForms only(String text) {
    assertThat(Ladder.shipped().words(text)).hasSize(1);
    return Ladder.shipped().words(text).getFirst().forms();
  }
}
