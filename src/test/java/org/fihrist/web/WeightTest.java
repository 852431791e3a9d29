package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.fihrist.web.Traffic.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the cost of the page on a slow and distant network: requests, bytes, and time to first
 * paint.
 */
@ExtendWith(WithBrowser.class)
class WeightTest {
  private static final int REQUESTS_COLD = 10;
  private static final int FONTS = 3;
  private static final int BYTES_BEFORE_FONTS = 110_000;
  private static final int REQUESTS_WARM = 3;

  /** A generous limit, because other work may run; the measured time is printed. */
  private static final int FIRST_PAINT_MILLIS = 4_000;

  private static final String FIRST_PAINT =
      "Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)";

  private Stage stage;
  private Browser browser;

  @BeforeEach
  void takeTheStage(Stage shared) {
    stage = shared;
    browser = shared.browser;
  }

  @AfterEach
  void takeTheSlowNetworkAway() {
    browser.network(0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "results"})
  void aColdStartIsFewRequestsAndAWarmOneFewer(String view) {
    var address = view.equals("start") ? stage.seeds.address() : stage.seeds.search("درعا");
    browser.forgetFiles();
    browser.network(640, 300);
    browser.traffic();

    browser.open(address, view);
    browser.await("document.body.dataset.whole === 'true' && document.fonts.status === 'loaded'");
    long paint = browser.number(FIRST_PAINT);
    List<Answer> cold = sent();
    double moved = browser.moved();
    browser.reload(view);
    browser.await("document.body.dataset.whole === 'true'");
    List<Answer> warm = sent();

    long bytes = cold.stream().filter(answer -> !answer.isFont()).mapToLong(Answer::bytes).sum();
    long fonts = cold.stream().filter(Answer::isFont).count();
    System.out.printf(
        Locale.ROOT,
        "%s: %d requests of which %d fonts, %d bytes before fonts, first paint %d ms; warm %d%n",
        view,
        cold.size(),
        fonts,
        bytes,
        paint,
        warm.size());
    assertThat(cold).as("cold").hasSizeLessThanOrEqualTo(REQUESTS_COLD);
    assertThat(fonts).as("fonts").isEqualTo(FONTS);
    assertThat(bytes).isBetween(10_000L, (long) BYTES_BEFORE_FONTS);
    assertThat(warm).as("warm").hasSizeLessThanOrEqualTo(REQUESTS_WARM);
    assertThat(paint).isLessThan(FIRST_PAINT_MILLIS);
    assertThat(moved).as("layout shift").isZero();
  }

  private List<Answer> sent() {
    return browser.traffic().stream().filter(answer -> !answer.kept()).toList();
  }
}
