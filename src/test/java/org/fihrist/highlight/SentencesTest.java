package org.fihrist.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void endAtFullStopsQuestionsAndExclamations() {
    assertThat(cut("جاء. ذهب! أين؟ هنا؛ ثم… انتهى"))
        .containsExactly("جاء.", "ذهب!", "أين؟", "هنا؛", "ثم…", "انتهى");
  }

  @Test
  void doNotEndInsideNumbersAndAddresses() {
    assertThat(cut("بلغ 3.5 على www.example.org اليوم")).hasSize(1);
  }

  @Test
  void endAtLineEnds() {
    assertThat(cut("عنوان\n\n نص \r\nآخر")).containsExactly("عنوان", "نص", "آخر");
  }

  @Test
  void noneIsEmpty() {
    assertThat(cut("")).isEmpty();
    assertThat(cut(" \n . \n")).containsExactly(".");
  }

  private static List<String> cut(String text) {
    return Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }
}
