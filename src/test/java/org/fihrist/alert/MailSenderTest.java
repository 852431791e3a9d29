package org.fihrist.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
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

/** Hits are handed to a real mail server. */
class MailSenderTest {
  @TempDir private Path index;
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private AlertStore store;

  @BeforeEach
  void findAHit() {
    server.start();
    AlertStage stage = new AlertStage(index).with("1", "طقس");
    stage.publish();
    store = AlertStore.open(index);
    Alert alert =
        new Alert(
            "m",
            "قمح\r\nBcc: all@example.org",
            "القمح",
            "2026",
            Webhook.ofMailbox("desk@news.example"));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index);
        SearchEngine search = engine.begin(Budget.unlimited())) {
      store.add(
          alert, search.status().generation(), AlertEvaluator.articles(search, AlertStage::read));
    }
    stage.with("2", "القمح يصل").publish();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(new AlertEvaluator(engine, store, AlertStage::read).evaluate()).isTrue();
    }
  }

  @AfterEach
  void close() {
    store.close();
    server.stop();
  }

  private MailSettings settings(String... recipients) {
    return new MailSettings(
        Optional.of(new MailSettings.Server("127.0.0.1", server.getSmtp().getPort(), "", "")),
        "fihrist@news.example",
        Set.of(recipients));
  }

  private int send(MailSettings settings) throws InterruptedException {
    HitSender sender =
        new HitSender(
            store.deliveries(),
            new WebhookSender(WebhookPolicy.NONE),
            new MailSender(settings),
            InstantSource.fixed(now));
    try {
      return sender.send();
    } finally {
      sender.close();
    }
  }

  @Test
  void aHitIsMailedOnceWithItsNumber() throws Exception {
    assertThat(send(settings("news.example"))).isEqualTo(1);
    assertThat(send(settings("news.example"))).isZero();

    MimeMessage[] received = server.getReceivedMessages();
    assertThat(received).hasSize(1);
    MimeMessage message = received[0];
    assertThat(message.getSubject()).isEqualTo("قمح Bcc: all@example.org: عنوان 2");
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getAllRecipients()).hasSize(1);
    assertThat(message.getMessageID()).isEqualTo("<hit.m.1@news.example>");
    assertThat(message.getHeader(WebhookSender.NUMBER)).containsExactly("1");
    assertThat((String) message.getContent()).contains("القمح يصل", "sha256: ");
  }

  @Test
  void whatTheServerDoesNotTakeIsTriedAgainAndNotLost() throws Exception {
    MailSettings settings = settings("desk@news.example");
    server.stop();
    assertThat(send(settings)).isEqualTo(1);

    assertThat(store.deliveries().due(now.plusSeconds(30).toEpochMilli(), 9)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "desk",
        "a@b@c",
        "desk@news.example, x@y.example",
        "Desk <desk@news.example>",
        "desk@other.example",
        "desk@news.example\r\nBcc: x@y.example"
      })
  void onlyAllowedMailboxesAreTaken(String mailbox) {
    assertThat(settings("news.example").objection(mailbox)).isPresent();
    assertThat(settings("news.example").objection("DESK@news.example")).isEmpty();
    assertThat(MailSettings.NONE.objection("desk@news.example").orElseThrow())
        .contains("--mail-server");
  }
}
