package org.fihrist.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.server.ServerStage.encoded;

import java.io.IOException;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Requests with which a few clients once blocked all others, sent to a real server with a real
 * index. Every request is answered, or refused with a time for a retry. Health checks and files are
 * answered at the same time. Only the class has a time limit.
 */
@Timeout(180)
class AttacksTest {
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final int LONGEST_QUERY = 1_990;
  private static final int MOST_PREFIXES_OF_A_LETTER = 8;

  @RegisterExtension static final RunningServer stage = RunningServer.with(ExportArchive::open);

  @Test
  void exportsOfEverythingHoldUpNeitherFilesNorHealthChecks() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> exports =
        sameTime(8, i -> "/api/v1/search/export?format=jsonl&q=" + encoded("نشرة"));

    meanwhile(exports);

    assertThat(exports).anyMatch(export -> export.join().statusCode() == 200);
  }

  @Test
  void costlyPrefixesHoldUpNeitherFilesNorHealthChecksNorSearches() throws Exception {
    String query = prefixes();
    List<CompletableFuture<HttpResponse<String>>> costly =
        // All queries differ, because cached answers are not computed again.
        sameTime(12, i -> "/api/v1/search?size=100&page=" + (i + 1) + "&q=" + encoded(query));

    assertThat(stage.get("/api/v1/search?q=" + encoded("الطقس")).statusCode()).isEqualTo(200);
    meanwhile(costly);

    assertThat(costly).anyMatch(search -> search.join().statusCode() == 200);
  }

  private static String prefixes() {
    String seconds = LETTERS.substring(0, MOST_PREFIXES_OF_A_LETTER);
    String all =
        LETTERS
            .chars()
            .boxed()
            .flatMap(first ->
                seconds
                    .chars()
                    .mapToObj(
                        second -> Character.toString(first) + Character.toString(second) + "*"))
            .collect(Collectors.joining(" "));
    return all.substring(0, Math.min(LONGEST_QUERY, all.length())).strip();
  }

  @Test
  void searchesThatAreAbandonedAtOnceLeaveAServerThatAnswers() throws Exception {
    for (int i = 0; i < 200; i++) {
      try (Socket socket = connected()) {
        send(socket, "GET /api/v1/search?size=100&q=" + encoded("نشرة " + i) + " HTTP/1.1\r\n");
        send(socket, "Host: localhost\r\n\r\n");
        // Closing the socket now resets the connection.
        socket.setOption(StandardSocketOptions.SO_LINGER, 0);
      }
    }

    assertThat(stage.get("/health").statusCode()).isEqualTo(200);
    checkAnswer(stage.get("/api/v1/search?q=" + encoded("الطقس")));
  }

  @Test
  void twoHundredClientsAreAllAnsweredOrRefused() throws Exception {
    int clients = 200;
    List<Callable<HttpResponse<String>>> requests = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      for (String path :
          List.of(
              "/api/v1/search?q=" + encoded("نشرة الطقس " + i),
              "/api/v1/search?sort=newest&q=" + encoded("كلمة " + i),
              "/api/v1/search?q=" + encoded(LETTERS.charAt(i % LETTERS.length()) + "* " + i),
              "/api/v1/complete?q=" + encoded("نش" + i),
              "/health")) {
        requests.add(
            () -> stage.client().send(stage.request(path).build(), BodyHandlers.ofString()));
      }
    }

    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (Future<HttpResponse<String>> answer : threads.invokeAll(requests)) {
        checkAnswer(answer.get());
      }
    }

    assertThat(stage.get("/health").statusCode()).isEqualTo(200);
    assertThat(stage.get("/api/v1/search?q=" + encoded("الطقس")).statusCode()).isEqualTo(200);
  }

  @Test
  void headsThatNeverEndLeaveAServerThatAnswers() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = connected();
        slow.add(socket);
        send(socket, "GET /health HTTP/1.1\r\nHost: loc");
      }

      assertThat(stage.get("/health").statusCode()).isEqualTo(200);
      checkAnswer(stage.get("/api/v1/search?q=" + encoded("نشرة")));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private interface Path {
    String of(int request);
  }

  private static List<CompletableFuture<HttpResponse<String>>> sameTime(int count, Path path) {
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      asked.add(
          stage.client().sendAsync(stage.request(path.of(i)).build(), BodyHandlers.ofString()));
    }
    return asked;
  }

  /**
   * Requests the health check and a file until all other requests are answered, and checks the
   * answers.
   */
  private static void meanwhile(List<CompletableFuture<HttpResponse<String>>> asked)
      throws Exception {
    CompletableFuture<Void> all = CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new));
    do {
      assertThat(stage.get("/health").statusCode()).isEqualTo(200);
      assertThat(stage.get("/api/v1/query-language").statusCode()).isEqualTo(200);
    } while (!all.isDone());
    for (CompletableFuture<HttpResponse<String>> answer : asked) {
      checkAnswer(answer.get());
    }
  }

  /** Whether a request was answered, or refused with a time for a retry. */
  private static void checkAnswer(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isIn(200, 429, 503);
    if (answer.statusCode() != 200) {
      assertThat(answer.headers().firstValueAsLong("retry-after").orElseThrow()).isBetween(1L, 60L);
    }
  }

  private static Socket connected() throws IOException {
    URI address = stage.request("/").build().uri();
    return new Socket(address.getHost(), address.getPort());
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
  }
}
