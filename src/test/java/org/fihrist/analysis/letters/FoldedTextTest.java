package org.fihrist.analysis.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {
  @Test
  void spellingsOfOneNameAreAlike() {
    assertThat(FoldedText.of("أحمد  عليّ"))
        .isEqualTo(FoldedText.of(" احمد_على "))
        .isEqualTo("احمد علي");
    assertThat(FoldedText.of("الجزيرة نت")).isEqualTo(FoldedText.of("«الجزيره» نت"));
    assertThat(FoldedText.of("RÉUTERS")).isEqualTo(FoldedText.of("reuters"));
  }

  @Test
  void namesOfOtherWordsAreNot() {
    assertThat(FoldedText.of("أحمد علي")).isNotEqualTo(FoldedText.of("أحمدعلي"));
    assertThat(FoldedText.of("الجزيرة")).isNotEqualTo(FoldedText.of("جزيرة"));
  }

  @Test
  void whatHasNoWordsIsEmpty() {
    assertThat(FoldedText.of(" *** \u0000")).isEmpty();
  }

  @Test
  void foldingTwiceChangesNothing() {
    String once = FoldedText.of("سماءء الدين، مسؤول 1٬000 كم/س G20");

    assertThat(FoldedText.of(once)).isEqualTo(once);
  }
}
