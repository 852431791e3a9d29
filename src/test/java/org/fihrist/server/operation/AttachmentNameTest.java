package org.fihrist.server.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import org.junit.jupiter.api.Test;

class AttachmentNameTest {
  private static final String DAY = "2026-11-22";

  /** Returns the name that a modern client shows. */
  private static String shown(String query) {
    String value = AttachmentName.disposition(query, DAY, ".csv");
    assertThat(value)
        .startsWith("attachment; filename=\"fihrist-2026-11-22.csv\"; filename*=UTF-8''");
    assertThat(value).matches("\\p{ASCII}+").doesNotContain("\r", "\n");
    return URLDecoder.decode(value.substring(value.indexOf("''") + 2), UTF_8);
  }

  @Test
  void keepsTheWordsOfTheQuery() {
    assertThat(shown("معارك درعا")).isEqualTo("فهرست - معارك درعا - 2026-11-22.csv");
  }

  @Test
  void keepsNoSignThatAFileSystemOrAHeaderMightMisread() {
    assertThat(shown("../\"درعا\"\r\nX: y\u202E*?|'%"))
        .isEqualTo("فهرست - درعا X y - 2026-11-22.csv");
    assertThat(shown("\"*\"")).isEqualTo("فهرست - 2026-11-22.csv");
  }

  @Test
  void isShort() {
    assertThat(shown("درعا ".repeat(400))).hasSizeLessThan(100);
    assertThat(shown("a" + "𐎀".repeat(100))).doesNotContain("\uFFFD", "?");
  }
}
