package org.fihrist.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.alert.Alert.Webhook;
import org.fihrist.cli.ChildClassPath;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertEvaluatorTest {
  private static final Alert WHEAT = new Alert("w", "قمح", "القمح", "2026-01-01", Webhook.NONE);
  private static final Alert BOTH =
      new Alert("b", "الخبز والقمح", "الخبز القمح", "2026-01-02", Webhook.NONE);

  @TempDir private Path index;
  private AlertStage stage;
  private AlertStore store;

  @BeforeEach
  void open() {
    stage = new AlertStage(index).with("1", "أسعار القمح اليوم").with("2", "طقس غائم");
    stage.publish();
    store = AlertStore.open(index);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private boolean evaluate() {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      return new AlertEvaluator(engine, store, AlertStage::read).evaluate();
    }
  }

  private void add(Alert alert) {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index);
        SearchEngine now = engine.begin(Budget.unlimited())) {
      store.add(alert, now.status().generation(), AlertEvaluator.articles(now, AlertStage::read));
    }
  }

  private List<String> found(Alert alert) {
    return store.hits(alert.id(), 100).stream().map(hit -> hit.article().id()).toList();
  }

  @Test
  void whatWasThereBeforeIsNotNew() {
    add(WHEAT);

    assertThat(evaluate()).isFalse();
    assertThat(found(WHEAT)).isEmpty();
  }

  @Test
  void eachNewMatchIsFoundOnce() {
    add(WHEAT);
    stage.with("3", "القمح يصل").with("4", "لا شيء").publish();

    assertThat(evaluate()).isTrue();
    assertThat(evaluate()).isFalse();
    assertThat(found(WHEAT)).containsExactly("3");
    AlertHit hit = store.hits("w", 1).getFirst();
    assertThat(hit.article().masthead().title()).isEqualTo("عنوان 3");
    assertThat(hit.article().summary()).isEqualTo("القمح يصل");
    assertThat(hit.article().sha256()).hasSize(64);
  }

  @Test
  void aRebuildOfTheSameArticlesFindsNothing() {
    add(WHEAT);
    stage.with("3", "القمح يصل").publish();
    evaluate();
    stage.publish();

    assertThat(evaluate()).isTrue();
    assertThat(found(WHEAT)).containsExactly("3");
  }

  @Test
  void generationsThatWerePublishedMeanwhileLoseNothing() {
    add(WHEAT);
    stage.with("3", "القمح يصل").publish();
    stage.with("4", "القمح ينفد").publish();
    stage.with("5", "وبالقمح").publish();
    evaluate();

    assertThat(found(WHEAT)).containsExactlyInAnyOrder("3", "4", "5");
  }

  @Test
  void aHitHoldsEveryWord() {
    add(BOTH);
    stage.with("3", "القمح وحده").with("4", "الخبز من القمح").publish();
    evaluate();

    assertThat(found(BOTH)).containsExactly("4");
  }

  @Test
  void aLaterAlertIsToldOfWhatIsNewSinceThen() {
    add(WHEAT);
    stage.with("3", "القمح يصل").publish();
    evaluate();
    add(BOTH);
    stage.with("4", "الخبز من القمح").publish();
    evaluate();

    assertThat(found(WHEAT)).containsExactly("4", "3");
    assertThat(found(BOTH)).containsExactly("4");
  }

  @Test
  void anAlertThatCannotBeReadStopsNoOther() {
    add(new Alert("x", "x", "x", "2025-01-01", Webhook.NONE));
    add(WHEAT);
    stage.with("3", "القمح يصل").publish();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      SavedSearch reading =
          text -> {
            if (text.equals("x")) {
              throw new IllegalArgumentException(text);
            }
            return AlertStage.read(text);
          };
      assertThat(new AlertEvaluator(engine, store, reading).evaluate()).isTrue();
    }
    assertThat(found(WHEAT)).containsExactly("3");
  }

  @Test
  void alertsAreRenamedAndDeletedWithTheirHits() {
    add(WHEAT);
    stage.with("3", "القمح يصل").publish();
    evaluate();

    assertThat(store.rename("w", "حنطة")).isTrue();
    assertThat(store.alert("w").orElseThrow().name()).isEqualTo("حنطة");
    assertThat(store.delete("w")).isTrue();
    assertThat(store.alerts()).isEmpty();
    assertThat(found(WHEAT)).isEmpty();
    assertThat(store.delete("w")).isFalse();
  }

  @Test
  void whatIsKeptIsThereAfterwards() {
    add(WHEAT);
    stage.with("3", "القمح يصل").publish();
    evaluate();
    store.close();
    store = AlertStore.open(index);

    assertThat(store.alerts()).containsExactly(WHEAT);
    assertThat(found(WHEAT)).containsExactly("3");
  }

  @Test
  void aStoreThatIsOpenIsNotOpenedAgain() {
    ProcessBuilder other =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            ChildClassPath.text(),
            OpenedElsewhere.class.getName(),
            index.toString());

    assertThat(OpenedElsewhere.run(other)).contains("another server");
  }
}
