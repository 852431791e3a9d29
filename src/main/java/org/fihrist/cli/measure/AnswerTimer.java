package org.fihrist.cli.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fihrist.lucene.PlainArabicIndex;

/** Measures how long a server, and plain Lucene, take to answer the same queries. */
final class AnswerTimer implements AutoCloseable {
  private static final String BARE = "bare Lucene query";
  private static final int HITS = 10;
  private static final int OK = 200;

  private final URI server;
  private final PlainArabicIndex.Searcher plain;
  private final HttpClient client = HttpClient.newHttpClient();

  AnswerTimer(URI server, PlainArabicIndex.Searcher plain) {
    this.server = server;
    this.plain = plain;
  }

  /**
   * The times of all answers.
   *
   * @param all the times by kind of request
   * @param failed number of requests without an answer of status 200
   */
  record Figures(Map<String, Timings> all, int failed) {
    Figures {
      all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    Timings bare() {
      return times(BARE);
    }

    /** Returns the times of one kind of request. */
    Timings times(String name) {
      return Objects.requireNonNull(all.get(name), name);
    }

    int topics() {
      return bare().count();
    }
  }

  /** Sends each text as every kind of request, one request at a time. */
  Figures ask(List<String> texts) throws Exception {
    Map<String, Timings> all = new LinkedHashMap<>();
    int failed = 0;
    for (String text : texts) {
      String q = URLEncoder.encode(text, UTF_8);
      time(all, BARE, () -> plain.rank(text, HITS));
      failed += ask(all, "page of hits with facets", "search?size=10&facets=10&q=" + q);
      failed += ask(all, "all values of all facets", "search?size=1&facets=1000&q=" + q);
      failed += ask(all, "completion", "complete?q=" + URLEncoder.encode(beginning(text), UTF_8));
    }
    return new Figures(all, failed);
  }

  private int ask(Map<String, Timings> all, String name, String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api/v1/" + address)).GET().build();
    int[] status = new int[1];
    time(all, name, () -> status[0] = status(request));
    return status[0] == OK ? 0 : 1;
  }

  /** Returns the status of the answer, or 0 if no answer came. */
  private int status(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofByteArray()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private static void time(Map<String, Timings> all, String name, Timings.Work work)
      throws Exception {
    all.computeIfAbsent(name, _ -> new Timings()).time(work);
  }

  /**
   * Returns the beginning of a text up to the middle of its second word, a typical input for
   * completion.
   */
  private static String beginning(String text) {
    String[] words = text.strip().split("\\s+", 3);
    if (words.length == 1) {
      return text;
    }
    return words[0] + " " + words[1].substring(0, (words[1].length() + 1) / 2);
  }

  @Override
  public void close() {
    client.close();
  }
}
