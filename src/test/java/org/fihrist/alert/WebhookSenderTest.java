package org.fihrist.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.fihrist.alert.Alert.Webhook;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSenderTest {
  private static final WebhookPolicy LOCAL = new WebhookPolicy(Set.of("127.0.0.1"), true);

  @TempDir private Path index;
  private final WebhookReceiver receiver = WebhookReceiver.start();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final InstantSource clock = () -> now;
  private AlertStore store;

  @BeforeEach
  void findTwoHits() {
    AlertStage stage = new AlertStage(index).with("1", "طقس");
    stage.publish();
    store = AlertStore.open(index);
    Alert alert = new Alert("w", "قمح", "القمح", "2026", new Webhook(receiver.address(), "secret"));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index);
        SearchEngine search = engine.begin(Budget.unlimited())) {
      store.add(
          alert, search.status().generation(), AlertEvaluator.articles(search, AlertStage::read));
    }
    stage.with("2", "القمح يصل").with("3", "القمح ينفد").publish();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(new AlertEvaluator(engine, store, AlertStage::read).evaluate()).isTrue();
    }
  }

  @AfterEach
  void close() {
    store.close();
    receiver.close();
  }

  private int send(WebhookPolicy policy) throws InterruptedException {
    HitSender sender =
        new HitSender(
            store.deliveries(),
            new WebhookSender(policy),
            new MailSender(MailSettings.NONE),
            clock);
    try {
      return sender.send();
    } finally {
      sender.close();
    }
  }

  @Test
  void eachHitIsSentOnceAndSigned() throws Exception {
    assertThat(send(LOCAL)).isEqualTo(2);
    assertThat(send(LOCAL)).isZero();
    assertThat(receiver.numbers()).hasSize(2).doesNotHaveDuplicates();
    WebhookReceiver.Received first = receiver.received().getFirst();
    assertThat(first.signature())
        .isEqualTo(WebhookSender.signature("secret", first.body().getBytes(UTF_8)));
    assertThat(first.body()).contains("\"name\":\"قمح\"", "\"passage\":\"القمح ");
  }

  @Test
  void theSignatureIsTheUsualOne() {
    assertThat(
            WebhookSender.signature(
                "key", "The quick brown fox jumps over the lazy dog".getBytes(UTF_8)))
        .isEqualTo("sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
  }

  @Test
  void whatDoesNotArriveIsTriedAgainLaterAndLater() throws Exception {
    receiver.answer(503);
    assertThat(send(LOCAL)).isEqualTo(2);
    assertThat(send(LOCAL)).isZero();
    now = now.plus(Duration.ofSeconds(30));
    assertThat(send(LOCAL)).isEqualTo(2);
    now = now.plus(Duration.ofSeconds(30));
    assertThat(send(LOCAL)).isZero();
    receiver.answer(200);
    now = now.plus(Duration.ofSeconds(30));
    assertThat(send(LOCAL)).isEqualTo(2);
    assertThat(HitSender.delay(11)).isLessThan(HitSender.delay(12));
  }

  @Test
  void whatNeverArrivesIsGivenUpAndCanBeTriedAgain() throws Exception {
    receiver.answer(500);
    for (int i = 0; i < HitSender.MAX_ATTEMPTS; i++) {
      assertThat(send(LOCAL)).isEqualTo(2);
      now = now.plus(Duration.ofDays(1));
    }
    assertThat(send(LOCAL)).isZero();
    assertThat(store.deliveries().dead("w", 10))
        .hasSize(2)
        .allSatisfy(letter -> assertThat(letter.trouble()).isEqualTo("status 500"));
    assertThat(store.deliveries().revive("w")).isEqualTo(2);
    receiver.answer(204);
    assertThat(send(LOCAL)).isEqualTo(2);
    assertThat(store.deliveries().dead("w", 10)).isEmpty();
  }

  @Test
  void aRedirectIsNoArrival() throws Exception {
    receiver.answer(302);

    send(LOCAL);
    assertThat(receiver.received()).hasSize(2);
    assertThat(store.deliveries().due(now.plus(Duration.ofDays(1)).toEpochMilli(), 9)).hasSize(2);
  }

  @Test
  void nothingIsSentToThisMachineUnlessThatIsAllowed() throws Exception {
    assertThat(send(new WebhookPolicy(Set.of("127.0.0.1"), false))).isEqualTo(2);
    assertThat(receiver.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "[::1]",
        "169.254.169.254",
        "10.0.0.1",
        "192.168.1.1",
        "0.0.0.0",
        "[fe80::1]",
        "[fd00::1]",
        "172.16.0.1"
      })
  void addressesOfThisNetworkAreRefused(String host) {
    WebhookPolicy policy = new WebhookPolicy(Set.of(host), false);

    assertThat(policy.objection("https://" + host + "/x")).isEmpty();
    assertThat(policy.objectionNow(URI.create("https://" + host + "/x"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "ftp://hooks.example/",
        "https://other.example/",
        "https://u@hooks.example/",
        "https:///x",
        "file:///etc/passwd",
        "https://hooks.example.other/",
        "http://hooks.example\\@x/"
      })
  void onlyAllowedHostsAreTaken(String address) {
    WebhookPolicy policy = new WebhookPolicy(Set.of("hooks.example"), false);

    assertThat(policy.objection(address)).isPresent();
    assertThat(policy.objection("https://HOOKS.example/a?b=c")).isEmpty();
  }
}
