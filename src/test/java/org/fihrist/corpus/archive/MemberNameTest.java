package org.fihrist.corpus.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MemberNameTest {
  private static String fromHex(String bytes) {
    return MemberName.of(HexFormat.of().parseHex(bytes));
  }

  @Test
  void readsUtf8() {
    assertThat(MemberName.of("أخبار/درعا.txt".getBytes(UTF_8))).isEqualTo("أخبار/درعا.txt");
  }

  @Test
  void readsTheCodePageOfArabicWindows() {
    byte[] bytes = "أخبار/درعا.txt".getBytes(Charset.forName("windows-1256"));
    assertThat(MemberName.of(bytes)).isEqualTo("أخبار/درعا.txt");
  }

  // python3: 'أخبار سوريا.txt'.encode('cp720').hex()
  @Test
  void readsTheCodePageOfTheArabicConsole() {
    assertThat(fromHex("9aa6a09fa920abeda9ef9f2e747874")).isEqualTo("أخبار سوريا.txt");
  }

  @Test
  void showsNoCharacterThatActsOnATerminalOrTurnsTheLine() {
    assertThat(MemberName.of("a\u001b[31m\u202egpj.exe\u0000")).isEqualTo("a�[31m�gpj.exe�");
  }

  @Test
  void keepsBothEndsOfANameThatIsTooLong() {
    String name = MemberName.of("a/" + "م".repeat(4_000) + "/b.txt");
    assertThat(name).hasSizeLessThan(260).startsWith("a/مم").contains("…").endsWith("/b.txt");
  }

  @Test
  void turnsTheSlashesOfWindows() {
    assertThat(MemberName.of("a\\b.txt")).isEqualTo("a/b.txt");
  }

  @Test
  void hiddenIsWhatBeginsWithADotButNotTheWayUp() {
    assertThat(MemberName.isHidden("a/.git/x")).isTrue();
    assertThat(MemberName.isHidden("../../x")).isFalse();
  }
}
