package org.fihrist.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends questions to servers and measures the times. */
final class Load {
  private static final double NANOS_OF_MILLISECOND = 1e6;

  private Load() {}

  /** Sends one question; returns the time in milliseconds. */
  static double ask(Peer peer, Question question) throws IOException {
    long started = System.nanoTime();
    peer.ask(question);
    return (System.nanoTime() - started) / NANOS_OF_MILLISECOND;
  }

  /**
   * Sends questions from several clients at once, each question once.
   *
   * @return questions per second
   */
  static double throughput(Peer peer, List<Question> questions, int clients) throws Exception {
    AtomicInteger next = new AtomicInteger();
    Callable<Integer> client =
        () -> {
          int asked = 0;
          for (int i = next.getAndIncrement(); i < questions.size(); i = next.getAndIncrement()) {
            peer.ask(questions.get(i));
            asked++;
          }
          return asked;
        };
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      all.add(client);
    }
    long started = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (var done : threads.invokeAll(all)) {
        done.get();
      }
    }
    return questions.size() / Peer.secondsSince(started);
  }
}
