package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.fihrist.query.TypedAtRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Sends thousands of random strings to the API of a real server with a real index. All strings are
 * sent as queries in one of the syntaxes, and some also as ids and numbers. Every answer is a page
 * or a client error, and no search exceeds its time limit. To repeat a failure, run with {@code
 * -Dfuzz.seed=…}; for a long run, with {@code -Dfuzz.strings=100000}.
 */
class ApiFuzzTest {
  private static final int STRINGS = Integer.getInteger("fuzz.strings", 2_000);
  private static final int CLIENTS = 8;
  private static final int RAW_STRINGS = Math.max(200, STRINGS / 100);
  private static final String SEARCH = "/api/v1/search";

  @RegisterExtension static final RunningServer stage = RunningServer.with(SmallArchive::open);

  private final long seed = Long.getLong("fuzz.seed", System.nanoTime());
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicIntegerArray statuses = new AtomicIntegerArray(600);

  @Test
  void whateverIsSentTheAnswerIsAPageOrAProblem() {
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CLIENTS; i++) {
        clients.execute(() -> askAll(next));
      }
    }

    assertThat(failures).as("seed %d", seed).isEmpty();
    assertThat(statuses.get(200)).as("pages").isGreaterThan(STRINGS * 2 / 5);
    assertThat(statuses.get(400)).as("refusals").isGreaterThan(STRINGS / 100);
    assertThat(statuses.get(404)).as("unknown ids").isPositive();
  }

  @Test
  void whateverIsSentRawTheAnswerIsAPageOrAProblem() throws IOException {
    for (int i = 0; i < RAW_STRINGS; i++) {
      Random random = new Random(seed + i);
      String text = TypedAtRandom.text(seed, i + 1).replace("\r", "").replace("\n", "");
      String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      // The string is sent unencoded, with some damaged bytes, and with misplaced percent signs.
      String broken = random.nextBoolean() ? bytes : bytes.replace('\u00D8', '%');
      String path = random.nextInt(4) == 0 ? "/api/v1/articles/" + broken : SEARCH + "?q=" + broken;
      ServerStage.RawAnswer answer = stage.rawGet(path);

      String what = "seed " + seed + ", string " + i + ": " + TypedAtRandom.escaped(text);
      assertThat(answer.text()).as(what).startsWith("HTTP/1.1 ");
      assertThat(answer.status() == 200 || answer.status() / 100 == 4 || answer.status() == 505)
          .as("%s: %s", what, answer.text())
          .isTrue();
    }
  }

  private void askAll(AtomicInteger next) {
    for (int n = next.getAndIncrement(); n < STRINGS; ) {
      try (PersistentConnection connection = stage.stage().keptAlive()) {
        for (; n < STRINGS; n = next.getAndIncrement()) {
          ask(connection, n);
        }
      } catch (IOException | AssertionError e) {
        fail(n, TypedAtRandom.text(seed, n), e.toString());
        n = next.getAndIncrement();
      }
    }
  }

  private void ask(PersistentConnection connection, int number) throws IOException {
    String text = TypedAtRandom.text(seed, number);
    PersistentConnection.Answer answer = connection.get(path(text, number));
    statuses.incrementAndGet(answer.status());
    if (!isAnswer(answer)) {
      fail(number, text, answer.toString());
    }
  }

  private static String path(String text, int number) {
    String encoded = encoded(text);
    return switch (number % 20) {
      case 0 -> "/api/v1/articles/" + encoded;
      case 1 -> "/api/v1/articles/" + SmallArchive.DARAA + "?q=" + encoded;
      case 2 -> SEARCH + "?q=a&page=" + encoded;
      case 3 -> SEARCH + "?q=a&size=" + encoded;
      case 4 -> SEARCH + "?" + encoded;
      case 5, 6, 7, 8, 9, 10 -> SEARCH + "?syntax=lucene&q=" + encoded;
      case 15 -> "/api/v1/complete?q=" + encoded;
      case 11, 12 -> SEARCH + "?comments=true&size=100&q=" + encoded;
      case 13 -> SEARCH + "?q=a&outlet=" + encoded + "&-author=" + encoded;
      case 14 -> SEARCH + (number % 100 == 14 ? "?q=a&from=" : "?sort=newest&q=") + encoded;
      default -> SEARCH + "?q=" + encoded;
    };
  }

  private static boolean isAnswer(PersistentConnection.Answer answer) {
    return answer.status() == 200
        ? answer.type().equals("application/json") && !answer.body().contains("\"complete\":false")
        : answer.status() / 100 == 4 && answer.type().equals(Problem.MEDIA_TYPE);
  }

  private void fail(int number, String text, String answer) {
    if (failures.size() < 10) {
      String start = answer.substring(0, Math.min(300, answer.length()));
      failures.add("string " + number + ": " + TypedAtRandom.escaped(text) + ": " + start);
    }
  }

  /**
   * Encodes every character with percent signs. Unpaired surrogates become bytes that are not valid
   * UTF-8.
   */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          byte[] bytes =
              Character.getType(c) == Character.SURROGATE
                  ? new byte[] {
                    (byte) 0xED, (byte) (0x80 | ((c >> 6) & 0x3F)), (byte) (0x80 | (c & 0x3F))
                  }
                  : Character.toString(c).getBytes(StandardCharsets.UTF_8);
          for (byte one : bytes) {
            encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
          }
        });
    return encoded.toString();
  }
}
