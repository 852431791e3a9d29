package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWordsTest {
  @Test
  void coversAWordWithAllItsMarks() {
    assertThat(cut("قال مُحَمَّدٌ أمس")).containsExactly("قال", "مُحَمَّدٌ", "أمس");
  }

  @Test
  void coversTatweelAndDecomposedHamza() {
    assertThat(cut("زار أحمـــد المدينــة")).containsExactly("زار", "أحمـــد", "المدينــة");
  }

  @Test
  void coversALigatureWhole() {
    assertThat(cut("بسم ﷲ")).containsExactly("بسم", "ﷲ");
  }

  @Test
  void leavesInvisibleMarksAtTheEndsOut() {
    assertThat(cut("في \u200Fدرعا\u200F.")).containsExactly("في", "درعا");
  }

  @Test
  void removesAMarkWithoutALetter() {
    assertThat(cut("قال:\u064Bدرعا")).containsExactly("قال", "درعا");
  }

  @Test
  void makesNoWordOfAHamzaOnAForeignLetter() {
    assertThat(cut("Щ\uFFFA\u0654 4\u0654")).containsExactly("Щ\uFFFA\u0654", "4\u0654");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 250, 253, 254, 255, 256, 510, 4095, 4096, 5000})
  void findsTheWordsBeforeHalfACharacter(int letters) {
    String text = "ك ".repeat(letters) + "درعا \uD83D";

    assertThat(cut(text)).hasSize(letters + 1).endsWith("درعا");
    assertThat(cut(text + " حمص")).endsWith("درعا", "حمص");
  }

  @Test
  void cutsAtAZeroWidthNonJoiner() {
    assertThat(cut("حزب\u200Cالله")).containsExactly("حزب", "الله");
  }

  @Test
  void cutsHashtagsAtUnderscores() {
    assertThat(cut("#درعا_تحت_القصف")).containsExactly("درعا", "تحت", "القصف");
  }

  @Test
  void cutsBetweenArabicLettersAndDigits() {
    assertThat(cut("خلال الـ48 ساعة")).containsExactly("خلال", "الـ", "48", "ساعة");
  }

  @Test
  void keepsNumbersWithSeparatorsWhole() {
    assertThat(cut("نحو ١٬٠٠٠٫٥ و3.5%")).containsExactly("نحو", "١٬٠٠٠٫٥", "و", "3.5");
  }

  @Test
  void keepsForeignWordsWithDigitsWhole() {
    assertThat(cut("طائرة F16 وCOVID19")).containsExactly("طائرة", "F16", "و", "COVID19");
  }

  @Test
  void readsAPhraseLigatureAsItsWords() {
    List<TextWord> words = Ladder.shipped().words("النبي ﷺ قال");
    assertThat(words)
        .extracting(w -> w.forms().exact())
        .containsExactly("النبي", "صلى", "الله", "عليه", "وسلم", "قال");
    assertThat(words.subList(1, 5)).allMatch(w -> w.start() == 6 && w.end() == 7);
  }

  @Test
  void findsNoWordInMarksAlone() {
    assertThat(Ladder.shipped().words("ــــ \u0651 \u200F ﴿ ۞ ، — …")).isEmpty();
  }

  private static List<String> cut(String text) {
    return Ladder.shipped().words(text).stream()
        .map(w -> text.substring(w.start(), w.end()))
        .toList();
  }
}
