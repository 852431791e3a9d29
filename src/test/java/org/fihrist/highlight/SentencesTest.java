package org.fihrist.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void endAtArabicAndLatinStops() {
    assertThat(cut("قال نعم. هل جاء؟ لا؛ ربما… نعم! Yes? no"))
        .containsExactly("قال نعم.", "هل جاء؟", "لا؛", "ربما…", "نعم!", "Yes?", "no");
  }

  @Test
  void endAtALineBreak() {
    assertThat(cut("عنوان فرعي\nنص الفقرة")).containsExactly("عنوان فرعي", "نص الفقرة");
  }

  @Test
  void doNotEndInsideANumberOrAName() {
    assertThat(cut("بلغت 3.5 مليون في bbc.com أمس"))
        .containsExactly("بلغت 3.5 مليون في bbc.com أمس");
  }

  @Test
  void areNeverEmpty() {
    assertThat(cut(" . \n\n ؟ \n")).containsExactly(".", "؟");
  }

  private static List<String> cut(String text) {
    return Sentences.of(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
