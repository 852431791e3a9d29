package org.fihrist.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordlessTraceTest {
  @Test
  void namesClassesAndPlacesButNoMessages() {
    Exception cause = new IllegalArgumentException("secret words");

    String trace = WordlessTrace.of(new IllegalStateException("more secret words", cause));

    assertThat(trace)
        .startsWith(
            "java.lang.IllegalStateException\n\tat org.fihrist.server.operation.WordlessTraceTest")
        .contains("\nCaused by: java.lang.IllegalArgumentException\n")
        .doesNotContain("secret");
  }

  @Test
  void endsForCausesThatGoRoundInACircle() {
    Exception one = new IllegalStateException();
    Exception other = new IllegalStateException(one);
    one.initCause(other);

    assertThat(WordlessTrace.of(one)).containsOnlyOnce("Caused by");
  }
}
