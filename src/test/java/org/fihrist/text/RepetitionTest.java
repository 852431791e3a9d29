package org.fihrist.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepetitionTest {
  private static final String TEXT =
      "أعلن سفير الولايات المتحدة بتونس دانيال روبنشتاين، اليوم الأربعاء، عن تأسيس الغرفة التجارية"
          + " بالوسط. وقال إن الغرفة ستفتح فروعا.";

  @Test
  void findsTheOpening() {
    assertThat(Repetition.contains(TEXT, "أعلن سفير الولايات المتحدة بتونس")).isTrue();
  }

  @Test
  void findsASentenceFromTheMiddle() {
    assertThat(Repetition.contains(TEXT, "وقال إن  الغرفة ستفتح فروعا")).isTrue();
  }

  @Test
  void findsAnOpeningThatLostAName() {
    assertThat(
            Repetition.contains(
                TEXT,
                "أعلن سفير الولايات المتحدة بتونس ، اليوم الأربعاء، عن تأسيس الغرفة التجارية"
                    + " بالوسط."))
        .isTrue();
  }

  @Test
  void findsAnAbstractThatBreaksOffInsideAWord() {
    assertThat(Repetition.contains(TEXT, "أعلن سفير الول")).isTrue();
  }

  @Test
  void punctuationAloneAddsNothing() {
    assertThat(Repetition.contains(TEXT, ".")).isTrue();
  }

  @Test
  void keepsAnAbstractWithOtherWords() {
    assertThat(Repetition.contains(TEXT, "غرفة تجارية جديدة تفتح أبوابها قريبا")).isFalse();
    assertThat(Repetition.contains("", "خلاصة")).isFalse();
  }
}
