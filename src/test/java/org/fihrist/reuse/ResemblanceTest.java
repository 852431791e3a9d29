package org.fihrist.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.fihrist.analysis.WordNumbers;
import org.junit.jupiter.api.Test;

class ResemblanceTest {
  private static final String WHOLE =
      String.join("\n", Texts.FIRST, Texts.SECOND, Texts.THIRD, Texts.FOURTH);

  @Test
  void aTextIsItsOwnCopyInAnySpelling() {
    assertThat(between(WHOLE, WHOLE)).isEqualTo(1);
    assertThat(between(WHOLE, WHOLE.replace('أ', 'ا').replace('ة', 'ه').replace('\n', ' ')))
        .isEqualTo(1);
  }

  @Test
  void droppedOrSwappedParagraphsAndFewEditsLeaveACopy() {
    for (String variant :
        List.of(
            String.join("\n", Texts.FIRST, Texts.SECOND, Texts.THIRD),
            String.join("\n", Texts.FIRST, Texts.THIRD, Texts.SECOND, Texts.FOURTH),
            WHOLE.replace("مساء السبت", "ليل السبت"))) {
      assertThat(between(WHOLE, variant)).as(variant).isGreaterThanOrEqualTo(Resemblance.COPY);
    }
  }

  @Test
  void oneSharedParagraphOfFourIsNoCopy() {
    Random random = new Random(1);

    assertThat(between(WHOLE, Texts.FOURTH + "\n" + Texts.words(random, 90)))
        .isBetween(0.05, Resemblance.COPY / 2);
  }

  @Test
  void aRepeatedWordIsNotItsRepetition() {
    assertThat(between("كلام ".repeat(20), "كلام ".repeat(60))).isLessThan(Resemblance.COPY);
  }

  @Test
  void textsWithoutShinglesHaveNothingInCommon() {
    assertThat(between("", "")).isZero();
    assertThat(between("فيديو", "فيديو")).isZero();
  }

  private static double between(String one, String other) {
    return Resemblance.to(WordNumbers.of(one)).with(Resemblance.to(WordNumbers.of(other)));
  }
}
