package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.Budget;
import org.fihrist.search.ClientLeftException;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a request ends when its time is over or its client has left. */
@Timeout(120)
class BudgetsTest {
  private static SearchEngine engine;

  @BeforeAll
  static void open(@TempDir Path index) {
    Archive archive = new Archive();
    for (int i = 0; i < 500; i++) {
      archive.with("a." + i, "عنوان " + i, "كلمة نص" + i + " في في في خبر", "تتمة طويلة " + i);
    }
    archive.publish(index);
    engine = LuceneSearchEngine.open(index);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static SearchRequest request(String typed) {
    return new SearchRequest(BoxParser.parse(typed).query(), new Window(1, 10), false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"كلمة", "*لم*", "نص*", "كلمه~", "\"في في في\"~5", "Kalima Nass", "خبر تتمة"})
  void withoutTimeTheAnswerIsPartialAndSaysSo(String typed) {
    Budget none = new Budget(Duration.ZERO, () -> false);
    try (SearchEngine search = engine.begin(none)) {
      Query spelled = search.spelled(request(typed).query()).query();
      SearchRequest request = new SearchRequest(spelled, new Window(1, 10), false);
      SearchPage page = search.search(request);
      search.overview(request);

      assertThat(page.answered().complete()).isFalse();
      assertThat(page.totals().exact()).isFalse();
      assertThat(none.complete()).isFalse();
      Advice advice =
          search.advise(
              new AdviceRequest(typed, text -> BoxParser.parse(text).query(), request), page);
      assertThat(advice).as("what was not counted is not said").isEqualTo(Advice.NONE);
    }
  }

  @Test
  void withTimeTheAnswerIsComplete() {
    try (SearchEngine search = engine.begin(Budget.unlimited())) {
      assertThat(search.search(request("كلمة")).answered().complete()).isTrue();
    }
  }

  @Test
  void aClientThatLeavesEndsTheWork() {
    AtomicInteger looks = new AtomicInteger();
    Budget budget = Budget.unlimited(() -> looks.incrementAndGet() > 1);
    try (SearchEngine search = engine.begin(budget)) {
      assertThatThrownBy(
              () -> {
                while (true) {
                  search.search(request("*لم* كلمة"));
                }
              })
          .isInstanceOf(ClientLeftException.class);
    }
    assertThat(engine.search(request("كلمة")).totals().articles()).isEqualTo(500);
  }
}
