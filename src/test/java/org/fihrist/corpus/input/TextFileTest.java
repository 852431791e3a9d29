package org.fihrist.corpus.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFileTest {
  private List<String> lines(String text, Charset charset, int limit) throws IOException {
    List<String> lines = new ArrayList<>();
    try (TextFile opened =
        TextFile.of(new ByteArrayInputStream(text.getBytes(charset)), Origin.file("input"))) {
      BoundedLines read = opened.lines(limit);
      while (read.next()) {
        lines.add(read.number() + ":" + read.line() + (read.tooLong() ? "+" : ""));
      }
    }
    return lines;
  }

  @Test
  void readsEveryKindOfLineEnd() throws IOException {
    assertThat(lines("أ\nب\r\nج\rد\n\nهـ", UTF_8, 100))
        .containsExactly("1:أ", "2:ب", "3:ج", "4:د", "5:", "6:هـ");
  }

  @Test
  void leavesTheByteOrderMarkOut() throws IOException {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      assertThat(lines("\ufeffقال الرئيس\n", charset, 100)).containsExactly("1:قال الرئيس");
    }
  }

  @Test
  void keepsOnlyTheBeginningOfALineThatIsTooLong() throws IOException {
    assertThat(lines("abcdefgh\nxy", UTF_8, 3)).containsExactly("1:abc+", "2:xy");
  }

  @Test
  void readsBeyondTheSampleThatTheEncodingWasJudgedBy() throws IOException {
    String line = "سطر من نص الخبر";
    assertThat(lines((line + "\n").repeat(10_000), UTF_8, 100))
        .hasSize(10_000)
        .endsWith("10000:" + line);
  }

  @Test
  void judgesTheEncodingByTheFirstLettersThatTellIt() throws IOException {
    String plain = "var a = 1;\n".repeat(20_000);
    assertThat(lines(plain + "قال الرئيس في خطابه", Charset.forName("windows-1256"), 100))
        .endsWith("20001:قال الرئيس في خطابه");
    assertThat(lines(plain, UTF_8, 100)).hasSize(20_000);
  }
}
