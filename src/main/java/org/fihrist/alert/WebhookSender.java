package org.fihrist.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fihrist.alert.Deliveries.Delivery;
import org.fihrist.api.Json;
import org.fihrist.article.Masthead;

/** Sends hits to webhooks, one in each request. */
final class WebhookSender implements HitTransport {
  /** The header with the number of the hit. */
  static final String NUMBER = "Fihrist-Hit";

  /**
   * The header with the signature: {@code sha256=}, and in hexadecimal digits the HMAC-SHA256 of
   * the body, by the secret of the alert.
   */
  static final String SIGNATURE = "Fihrist-Signature";

  private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(15);
  private static final String ALGORITHM = "HmacSHA256";

  private final WebhookPolicy policy;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(Redirect.NEVER)
          .connectTimeout(TIME_TO_ANSWER)
          .build();

  WebhookSender(WebhookPolicy policy) {
    this.policy = policy;
  }

  /** The JSON that is sent. */
  private record Body(
      long hit, String alert, String name, String generation, String found, ArticleBody article) {
    static Body of(Delivery delivery) {
      AlertHit hit = delivery.hit();
      return new Body(
          hit.number(),
          hit.alert(),
          delivery.alert(),
          hit.found().generation(),
          hit.found().time(),
          ArticleBody.of(hit.article()));
    }
  }

  private record ArticleBody(
      String id,
      String title,
      String outlet,
      String author,
      String date,
      String url,
      String sha256,
      String passage) {
    static ArticleBody of(AlertHit.FoundText text) {
      Masthead masthead = text.masthead();
      return new ArticleBody(
          text.id(),
          masthead.title(),
          masthead.credits().outlet(),
          masthead.credits().author(),
          masthead.published().iso(),
          masthead.url(),
          text.sha256(),
          text.summary());
    }
  }

  @Override
  public Optional<String> send(Delivery delivery) throws InterruptedException {
    URI address = URI.create(delivery.webhook().address());
    Optional<String> objection = policy.objectionNow(address);
    if (objection.isPresent()) {
      return objection;
    }
    byte[] body = Json.bytes(Body.of(delivery));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(TIME_TO_ANSWER)
            .header("Content-Type", "application/json")
            .header("User-Agent", "Fihrist")
            .header(NUMBER, Long.toString(delivery.hit().number()))
            .header(SIGNATURE, signature(delivery.webhook().secret(), body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
      boolean arrived = response.statusCode() / 100 == 2;
      return arrived ? Optional.empty() : Optional.of("status " + response.statusCode());
    } catch (IOException e) {
      return Optional.of(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  /** Returns the value of the header {@link #SIGNATURE}. */
  static String signature(String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
