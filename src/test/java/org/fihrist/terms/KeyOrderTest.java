package org.fihrist.terms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyOrderTest {
  @Test
  void keysAreInTheOrderOfTheirUtf8Bytes() {
    List<String> keys =
        List.of("", "a", "ab", "b", "\u0628", "\uD7FF", "\uFB50", "\uFFFD", "\uD83D\uDE00", "z");

    for (String one : keys) {
      for (String other : keys) {
        assertThat(Integer.signum(KeyOrder.ASCENDING.compare(one, other)))
            .as("%s and %s", one, other)
            .isEqualTo(
                Integer.signum(Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8))));
      }
    }
  }
}
