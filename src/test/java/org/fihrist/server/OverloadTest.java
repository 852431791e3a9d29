package org.fihrist.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Answered;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.server.ServerOptions.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** More requests than the server can answer. Each takes until the test releases it. */
@Timeout(120)
class OverloadTest {
  private static final String SEARCH = "/api/v1/search?q=a";

  /** A query that is far more expensive than queries of people. */
  private static final String COSTLY = "/api/v1/search?q=" + "ab*+".repeat(50);

  private final CountDownLatch mayAnswer = new CountDownLatch(1);
  private final CountDownLatch working = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  @TempDir private Path web;
  private ServerStage stage;

  @BeforeEach
  void start() throws Exception {
    Files.writeString(web.resolve("index.html"), "<!doctype html><title>page</title>");
    Limits oneProcessor = new Limits(Set.of(), ServerStage.PATIENT.searchTime(), 1, 1);
    stage = new ServerStage(new TroubledEngine(this::whenItMay), web, oneProcessor);
  }

  @AfterEach
  void stop() {
    mayAnswer.countDown();
    stage.close();
  }

  private SearchPage whenItMay() {
    asked.incrementAndGet();
    working.countDown();
    try {
      mayAnswer.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new SearchPage(
        List.of(), new Totals(0, true, 0), List.of(), new Answered("000001", 1, true));
  }

  private CompletableFuture<HttpResponse<String>> ask(String path) {
    return stage.client().sendAsync(stage.request(path).build(), BodyHandlers.ofString());
  }

  /**
   * Sends requests until one is refused. A request that never waits follows each, so that the
   * client does not open connections faster than the server accepts them, which would reach the
   * limit of connections instead.
   */
  private HttpResponse<String> refused(
      String path, List<CompletableFuture<HttpResponse<String>>> admitted) throws Exception {
    while (true) {
      CompletableFuture<HttpResponse<String>> answer = ask(path);
      admitted.add(answer);
      assertThat(stage.get("/health").statusCode()).isEqualTo(200);
      for (int i = 0; i < admitted.size(); i++) {
        if (admitted.get(i).isDone()) {
          return admitted.remove(i).get();
        }
      }
    }
  }

  @Test
  void whatCannotWaitIsRefusedBeforeAnyWorkAndAllElseIsAnswered() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> admitted = new ArrayList<>();

    HttpResponse<String> refused = refused(SEARCH, admitted);

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValueAsLong("retry-after").orElseThrow()).isBetween(1L, 60L);
    assertThat(refused.headers().firstValue("content-type")).contains(Problem.MEDIA_TYPE);
    assertThat(asked).hasValue(1);
    assertThat(stage.get("/").statusCode()).as("files never wait").isEqualTo(200);
    assertThat(stage.get("/api/v1/query-language").statusCode()).isEqualTo(200);
    mayAnswer.countDown();
    for (CompletableFuture<HttpResponse<String>> answer : admitted) {
      assertThat(answer.get().statusCode()).isIn(200, 503);
    }
  }

  @Test
  void costlySearchesHoldUpNoOthers() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> costly = new ArrayList<>();
    assertThat(refused(COSTLY, costly).statusCode()).isEqualTo(503);
    int before = asked.get();

    CompletableFuture<HttpResponse<String>> ordinary = ask(SEARCH);
    while (asked.get() == before) {
      Thread.onSpinWait();
    }
    mayAnswer.countDown();

    assertThat(ordinary.get().statusCode()).isEqualTo(200);
  }

  @Test
  void nothingIsComputedForClientsThatHaveLeft() throws Exception {
    CompletableFuture<HttpResponse<String>> first = ask(SEARCH);
    working.await();
    URI server = stage.server.address();
    for (int i = 0; i < 20; i++) {
      try (Socket socket = new Socket(server.getHost(), server.getPort())) {
        // The socket closes at once and discards unsent bytes.
        socket.setOption(StandardSocketOptions.SO_LINGER, 0);
        String request = "GET " + SEARCH + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      }
    }
    // The words differ, because cached answers are not computed again.
    CompletableFuture<HttpResponse<String>> last = ask("/api/v1/search?q=c");
    mayAnswer.countDown();

    assertThat(first.get().statusCode()).isEqualTo(200);
    assertThat(last.get().statusCode()).isEqualTo(200);
    // This request waits behind all that were admitted before it.
    assertThat(stage.get("/api/v1/search?q=b").statusCode()).isEqualTo(200);
    assertThat(asked).as("the first, the last and one more").hasValue(3);
  }
}
