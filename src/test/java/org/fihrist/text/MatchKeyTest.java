package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchKeyTest {
  @Test
  void ignoresEmojiPunctuationAndVocalisation() {
    assertThat(MatchKey.of(" 💡 أَهَمُّ المواضيع:")).isEqualTo("اهم المواضيع");
  }

  @Test
  void unifiesHamzaTaMarbutaAndFinalYa() {
    assertThat(MatchKey.of("إقرأ صلة على")).isEqualTo(MatchKey.of("اقرا صله علي"));
  }

  @Test
  void unifiesDecomposedHamzaTatweelAndDigits() {
    assertThat(MatchKey.of("ا\u0654خبـــار ١٢")).isEqualTo("اخبار 12");
  }

  @Test
  void isEmptyForMarksAlone() {
    assertThat(MatchKey.of("\u200f ··· —")).isEmpty();
    assertThat(MatchKey.words("—")).isEmpty();
  }
}
