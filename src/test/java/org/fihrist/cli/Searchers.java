package org.fihrist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.fihrist.server.CheckedClient;

/** Clients that search without pause and record every failed request. */
final class Searchers implements AutoCloseable {
  private static final int PEOPLE = 2;

  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicLong answers = new AtomicLong();
  private final CheckedClient client;
  private final String target;
  private volatile boolean stopped;

  private Searchers(URI server, String query) throws IOException, InterruptedException {
    this.client = new CheckedClient(server);
    this.target = "/api/v1/search?size=3&q=" + URLEncoder.encode(query, UTF_8);
  }

  static Searchers start(URI server, String query) throws IOException, InterruptedException {
    return start(server, query, PEOPLE);
  }

  static Searchers start(URI server, String query, int people)
      throws IOException, InterruptedException {
    Searchers searchers = new Searchers(server, query);
    for (int i = 0; i < people; i++) {
      searchers.people.execute(searchers::search);
    }
    return searchers;
  }

  private void search() {
    while (!stopped) {
      try {
        HttpResponse<String> response = client.get(target);
        answers.incrementAndGet();
        if (response.statusCode() != 200 || response.body().contains("\"hits\":[]")) {
          failures.add(response.statusCode() + " " + response.body());
        }
      } catch (IOException | AssertionError e) {
        failures.add(e.toString());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Stops the clients after their current requests. Returns the number of answers. */
  long stop() {
    stopped = true;
    people.close();
    return answers.get();
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    stop();
    client.close();
  }
}
