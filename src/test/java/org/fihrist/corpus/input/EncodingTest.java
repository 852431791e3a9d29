package org.fihrist.corpus.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static List<String> arabicTexts() {
    return List.of(
        "درعا",
        "السلام عليكم",
        "وزير الخارجية يصل إلى دمشق",
        "أعلنت وزارة الصحة اليوم تسجيل 25 إصابة جديدة.\nوقالت في بيان إن الوضع مستقر.",
        "Reuters رويترز\n2017-01-21\nقال متحدث إن القافلة وصلت إلى البلدة (Homs) صباح اليوم");
  }

  @ParameterizedTest
  @MethodSource("arabicTexts")
  void recognisesArabicInEveryEncodingThatItHas(String text) {
    for (Charset charset : List.of(UTF_8, WINDOWS_1256, UTF_16LE, UTF_16BE)) {
      if (text.length() > 4 || !charset.name().startsWith("UTF-16")) {
        assertThat(Encoding.of(text.getBytes(charset), true)).as(charset.name()).contains(charset);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("arabicTexts")
  void tellsIsoFromWindowsArabic(String text) {
    if (text.length() > 12) {
      assertThat(Encoding.of(text.getBytes(ISO_8859_6), true)).contains(ISO_8859_6);
    }
  }

  @Test
  void recognisesWholePagesInWindows1256() throws IOException {
    for (int i = 0; i < 5; i++) {
      String page = Files.readString(seed(i));
      byte[] bytes = page.getBytes(WINDOWS_1256);
      assertThat(Encoding.of(bytes, true)).contains(WINDOWS_1256);
    }
  }

  @Test
  void recognisesWindows1256BehindManyLatinTags() {
    String text =
        "<DOC><DOCNO>JA-economy-1-20170121</DOCNO><URL>http://www.example.net/article/of/the/day</URL><TITLE>عدد"
            + " السياح</TITLE><TEXT>زار البلاد عدد كبير من السياح</TEXT></DOC>";
    assertThat(Encoding.of(text.getBytes(WINDOWS_1256), true)).contains(WINDOWS_1256);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le président a été élu à l’Assemblée, où il a parlé de l’économie française.",
        "El niño comió en Málaga – señaló el portavoz"
      })
  void recognisesWesternText(String text) {
    assertThat(Encoding.of(text.getBytes(WINDOWS_1252), true)).contains(WINDOWS_1252);
  }

  @Test
  void aByteOrderMarkDecides() {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      assertThat(Encoding.of("\ufeffقال".getBytes(charset), true)).contains(charset);
    }
  }

  @Test
  void aCharacterCutAtTheEndOfASampleIsNoFault() {
    byte[] bytes = "السلام".getBytes(UTF_8);
    assertThat(Encoding.of(Arrays.copyOf(bytes, bytes.length - 1), false)).contains(UTF_8);
  }

  @Test
  void utf8WithAFewDamagedBytesIsUtf8() {
    byte[] bytes = "وزير الخارجية يصل إلى دمشق في زيارة رسمية".getBytes(UTF_8);
    bytes[8] = (byte) 0xff;
    assertThat(Encoding.of(bytes, true)).contains(UTF_8);
  }

  @Test
  void tellsMacArabicByItsDigitsAndPunctuation() {
    Charset mac = Charset.forName("x-MacArabic");
    String text = "دمشق، ٢٥ نيسان ٢٠١٧ - افتتح الوزير المعرض؛ ويستمر ١٠ أيام.";
    assertThat(Encoding.of(text.getBytes(mac), true)).contains(mac);
  }

  @Test
  void believesWhatIsSaidOnlyWhereTheBytesAllowIt() {
    String french = "<meta charset='windows-1252'><p>le président présente la réforme</p>";
    assertThat(Encoding.of(french.getBytes(WINDOWS_1252), true, "")).contains(WINDOWS_1252);
    byte[] arabic = "<meta charset=iso-8859-1><p>وزير الخارجية يصل</p>".getBytes(WINDOWS_1256);
    assertThat(Encoding.of(arabic, true, "")).contains(WINDOWS_1256);
    assertThat(Encoding.of(arabic, true, "iso-8859-1")).contains(WINDOWS_1256);
    assertThat(Encoding.of("درعا".getBytes(UTF_8), true, "windows-1256")).contains(UTF_8);
    assertThat(Encoding.of("ماء".getBytes(ISO_8859_6), true, "iso-8859-6")).contains(ISO_8859_6);
    assertThat(Encoding.of("ماء".getBytes(WINDOWS_1256), true, "no such thing")).isPresent();
  }

  private static Path seed(int index) throws IOException {
    try (var files = Files.list(Path.of("seeds"))) {
      return files.sorted().toList().get(index);
    }
  }
}
