package org.fihrist.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fihrist.alert.Alert.Webhook;
import org.fihrist.api.SearchQuestion;
import org.fihrist.cli.ChildClassPath;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that evaluates alerts and sends hits is killed twenty times: while it evaluates, after
 * it has evaluated, and while a hit is on its way. To repeat a run, give {@code -Dkill.seed=…}.
 */
@Timeout(240)
class AlertKillTest {
  private static final int KILLS = 20;
  private static final int ALERTS = 3;
  private static final int ARTICLES_A_ROUND = 4;

  private final long seed = Long.getLong("kill.seed", System.nanoTime());
  private final Random random = new Random(seed);
  @TempDir private Path index;

  /** The process. It announces its next step, evaluates, sends all hits, and ends. */
  static final class Killed {
    private Killed() {}

    public static void main(String[] arguments) throws InterruptedException {
      try (AlertStore store = AlertStore.open(Path.of(arguments[0]));
          LuceneSearchEngine engine = LuceneSearchEngine.open(Path.of(arguments[0]))) {
        new AlertEvaluator(engine, store, Killed::read).evaluate();
        say("evaluated");
        HitSender sender =
            new HitSender(
                store.deliveries(),
                new WebhookSender(new WebhookPolicy(Set.of("127.0.0.1"), true)),
                new MailSender(MailSettings.NONE),
                InstantSource.system());
        while (sender.send() > 0) {
          say("sent");
        }
        sender.close();
      }
    }

    private static SearchQuestion read(String text) {
      say("evaluating");
      return AlertStage.read(text);
    }

    private static void say(String step) {
      System.out.println(step);
      System.out.flush();
    }
  }

  @Test
  void nothingIsLostAndNothingIsTwiceInAFeed() throws Exception {
    AlertStage stage = new AlertStage(index).with("0", "طقس");
    stage.publish();
    Set<String> expected = new HashSet<>();
    try (WebhookReceiver receiver = WebhookReceiver.start()) {
      create(receiver.address());
      for (int kill = 0; kill < KILLS; kill++) {
        for (int i = 0; i < ARTICLES_A_ROUND; i++) {
          String id = kill + "." + i;
          stage.with(id, "القمح " + id);
          expected.add(id);
        }
        stage.publish();
        killed(receiver, kill % 4);
      }
      receiver.beforeAnswer(() -> {});
      Process last = start();
      last.getInputStream().readAllBytes();
      assertThat(last.waitFor()).as("seed " + seed).isZero();

      check(expected, receiver);
    }
  }

  private void create(String webhook) {
    try (AlertStore store = AlertStore.open(index);
        LuceneSearchEngine engine = LuceneSearchEngine.open(index);
        SearchEngine search = engine.begin(Budget.unlimited())) {
      for (int i = 0; i < ALERTS; i++) {
        store.add(
            new Alert("a" + i, "قمح", "القمح", "2026", new Webhook(webhook, "secret")),
            search.status().generation(),
            AlertEvaluator.articles(search, AlertStage::read));
      }
    }
  }

  /**
   * Kills the process before the commit, after it, or while a hit is being sent, and checks that it
   * was killed there.
   */
  private void killed(WebhookReceiver receiver, int kind) throws Exception {
    Process process = start();
    if (kind >= 2) {
      int after = receiver.received().size() + 1 + random.nextInt(ALERTS * ARTICLES_A_ROUND);
      receiver.beforeAnswer(() -> {
        if (receiver.received().size() >= after) {
          process.destroyForcibly();
        }
      });
      process.getInputStream().readAllBytes();
    } else {
      receiver.beforeAnswer(() -> {});
      String marker = kind == 0 ? "evaluating" : "evaluated";
      int wanted = kind == 0 ? 1 + random.nextInt(ALERTS) : 1;
      readUntil(process, marker, wanted);
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as("killed, seed " + seed).isNotZero();
  }

  private static void readUntil(Process process, String marker, int wanted) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    int found = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      found += line.equals(marker) ? 1 : 0;
      if (found == wanted) {
        return;
      }
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            ChildClassPath.text(),
            Killed.class.getName(),
            index.toString())
        .redirectErrorStream(true)
        .start();
  }

  private void check(Set<String> expected, WebhookReceiver receiver) {
    Set<String> numbers = new HashSet<>();
    try (AlertStore store = AlertStore.open(index)) {
      for (int i = 0; i < ALERTS; i++) {
        List<String> articles = new ArrayList<>();
        for (AlertHit hit : store.hits("a" + i, 10_000)) {
          articles.add(hit.article().id());
          numbers.add(Long.toString(hit.number()));
        }
        assertThat(articles)
            .as("the feed of alert %d, seed %d", i, seed)
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
    assertThat(Set.copyOf(receiver.numbers())).as("seed " + seed).isEqualTo(numbers);
  }
}
