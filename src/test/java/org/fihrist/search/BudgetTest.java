package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BudgetTest {
  @Test
  void anAnswerIsCompleteUntilAStepWasCut() {
    Budget none = new Budget(Duration.ZERO, () -> false);

    assertThat(none.complete()).isTrue();
    assertThat(none.exhausted()).isTrue();
    assertThat(none.complete()).isFalse();
  }

  @Test
  void asMuchAsItTakesIsNeverExhausted() {
    assertThat(Budget.unlimited().exhausted()).isFalse();
  }

  @Test
  void workForNobodyEnds() {
    Budget budget = Budget.unlimited(() -> true);

    assertThatThrownBy(
            () -> {
              while (true) {
                budget.exhausted();
              }
            })
        .isInstanceOf(ClientLeftException.class);
  }

  @Test
  void loadingWhatAllRequestsShareIsNotCounted() {
    AtomicLong clock = new AtomicLong();
    Budget budget = new Budget(10, () -> false, clock::get);

    budget.load(() -> clock.addAndGet(1_000));
    clock.addAndGet(9);
    boolean beforeTheEnd = budget.exhausted();
    clock.addAndGet(1);

    assertThat(beforeTheEnd).isFalse();
    assertThat(budget.exhausted()).isTrue();
  }
}
