package org.fihrist.lucene.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RetryDelayTest {
  private long seconds;
  private final RetryDelay delay = new RetryDelay(() -> TimeUnit.SECONDS.toNanos(seconds));

  private long secondsUntilDue() {
    long from = seconds;
    while (!delay.isDue("2")) {
      seconds++;
    }
    return seconds - from;
  }

  @Test
  void theFirstTryIsDueAtOnce() {
    assertThat(delay.isDue("2")).isTrue();
  }

  @Test
  void pausesDoubleUpToAboutAMinute() {
    for (long pause : new long[] {1, 2, 4, 8, 16, 32, 64, 64, 64}) {
      delay.failed("2");
      assertThat(secondsUntilDue()).isEqualTo(pause);
    }
  }

  @Test
  void anotherGenerationIsDueAtOnce() {
    delay.failed("2");
    delay.failed("2");

    assertThat(delay.isDue("2")).isFalse();
    assertThat(delay.isDue("3")).isTrue();
    delay.failed("3");
    seconds += 1;
    assertThat(delay.isDue("3")).isTrue();
  }
}
