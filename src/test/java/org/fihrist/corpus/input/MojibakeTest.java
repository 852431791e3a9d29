package org.fihrist.corpus.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  /** Ways in which text is damaged by a wrong decoding. */
  enum Kind {
    AS_1252_LIKE_BROWSERS {
      @Override
      String spoil(String text) {
        return likeBrowsers(text.getBytes(UTF_8));
      }
    },
    AS_LATIN_1 {
      @Override
      String spoil(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
      }
    },
    AS_1256 {
      @Override
      String spoil(String text) {
        return new String(text.getBytes(UTF_8), WINDOWS_1256);
      }
    },
    TWICE {
      @Override
      String spoil(String text) {
        return AS_1252_LIKE_BROWSERS.spoil(AS_1252_LIKE_BROWSERS.spoil(text));
      }
    },
    ARABIC_WINDOWS_AS_WESTERN {
      @Override
      String spoil(String text) {
        return likeBrowsers(text.getBytes(WINDOWS_1256));
      }
    };

    abstract String spoil(String text);

    private static String likeBrowsers(byte[] bytes) {
      StringBuilder text = new StringBuilder();
      for (byte b : bytes) {
        char c = new String(new byte[] {b}, WINDOWS_1252).charAt(0);
        text.append(c == '\ufffd' ? (char) (b & 0xff) : c);
      }
      return text.toString();
    }
  }

  /** Returns every legible line of the sample texts. */
  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String folder :
        List.of("seeds", "src/test/resources/corpus/scraped", "src/test/resources/org/fihrist")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines;
  }

  @Test
  void leavesEveryLineOfCorrectTextAsItIs() throws IOException {
    assertThat(lines())
        .hasSizeGreaterThan(500)
        .allMatch(line -> Mojibake.repaired(line).equals(line));
  }

  @Test
  void callsNoCorrectTextBeyondRepair() throws IOException {
    assertThat(lines()).noneMatch(Mojibake::isBeyondRepair);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’Assemblée nationale a élu à Évian, Œuvres complètes «déjà vu»: ça coûte 5 € à l’été.",
        "Ação, coração e São Tomé; señor Núñez, Über Äpfel, Ærø, Łódź, Şırnak, Île-de-France",
        "ÉÈÀÙ ÎLE DE LA RÉUNION À L'ÉTÉ",
        "سعر الطن 5 € «بالضبط»، والغط، ضغط، وسط. ظ؟ ط؛ ع، غ؟",
        "گفتگو با وزیر خارجهٔ ایران؛ می‌گوید «پژوهش» ادامه دارد",
        "حکومت نے کہا ہے کہ عوام کے مسائل حل کیے جائیں گے۔",
        "قُلْ هُوَ اللَّهُ أَحَدٌ، اللَّهُ الصَّمَدُ",
        "© 2017 – ® ™ ½ × ÷ ± ° §"
      })
  void leavesForeignAndVocalisedTextAsItIs(String text) {
    assertThat(Mojibake.repaired(text)).isEqualTo(text);
    assertThat(Mojibake.repaired(text, true)).isEqualTo(text);
    assertThat(Mojibake.isBeyondRepair(text)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void putsRealSentencesRight(Kind kind) throws IOException {
    int tried = 0;
    for (String line : lines()) {
      boolean arabic = line.codePoints().filter(c -> c >= 0x620 && c <= 0x64a).count() > 30;
      boolean reversible = new String(line.getBytes(WINDOWS_1256), WINDOWS_1256).equals(line);
      if (arabic
          && reversible
          && line.codePoints().allMatch(c -> c < 0x80 || (c >= 0x600 && c < 0x700))) {
        assertThat(Mojibake.repaired(kind.spoil(line))).isEqualTo(line);
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  @Test
  void findsTheLettersThatWesternWindowsHasNoBytesFor() {
    String text = "وقف الوزير في مطار المدينة يفتح ملف الأسعار";
    String dropped = new String(text.getBytes(UTF_8), WINDOWS_1252).replace("\ufffd", "");
    assertThat(Mojibake.repaired(new String(text.getBytes(UTF_8), WINDOWS_1252))).isEqualTo(text);
    assertThat(Mojibake.repaired(dropped)).isEqualTo(text);
  }

  @Test
  void doesNotGuessWhereVowelsWereLost() {
    String text = "كَتَبَ الوَزِيرُ رِسَالَةً إِلَى المُدِيرِ فِي الوَقْتِ نَفْسِهِ";
    String spoilt = new String(text.getBytes(UTF_8), WINDOWS_1252).replace("\ufffd", "");
    assertThat(Mojibake.repaired(spoilt)).isEqualTo(spoilt);
    assertThat(Mojibake.isBeyondRepair(spoilt)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "???? ??????? ???? ?? ????",
        "\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd a"
      })
  void namesTextThatIsAllLost(String text) {
    assertThat(Mojibake.isBeyondRepair(text)).isTrue();
  }

  @Test
  void aQuestionIsNotLost() {
    assertThat(Mojibake.isBeyondRepair("ماذا؟؟؟ حقا؟!! What???? No way??????")).isFalse();
  }
}
