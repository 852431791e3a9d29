package org.fihrist.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fihrist.lucene.AnswerSheet;
import org.fihrist.lucene.GoldenQuestion;
import org.fihrist.search.SearchEngine;

/** Threads that ask an engine questions without a pause, and compare its answers. */
final class Readers {
  private final Map<GoldenQuestion, String> expected;
  private final AnswerSheet sheet;
  private final List<Thread> threads = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private int identical;
  private int partial;
  private boolean stopped;

  private Readers(Map<GoldenQuestion, String> expected, AnswerSheet sheet) {
    this.expected = expected;
    this.sheet = sheet;
  }

  /**
   * Starts them.
   *
   * @param expected the right answer to each question
   * @param exported how many articles of an export an answer holds
   */
  static Readers start(
      int threads, SearchEngine engine, Map<GoldenQuestion, String> expected, int exported) {
    Readers readers = new Readers(expected, new AnswerSheet(engine, exported));
    for (int number = 0; number < threads; number++) {
      int first = number * expected.size() / threads;
      readers.threads.add(Thread.ofPlatform().daemon().start(() -> readers.ask(first)));
    }
    return readers;
  }

  private void ask(int first) {
    List<GoldenQuestion> questions = List.copyOf(expected.keySet());
    for (int i = first; !isStopped(); i++) {
      GoldenQuestion question = questions.get(i % questions.size());
      try {
        String answer = sheet.to(question);
        record(answer, String.valueOf(expected.get(question)));
      } catch (RuntimeException e) {
        failed(question + ": " + e);
      }
    }
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  private synchronized void record(String answer, String wanted) {
    if (answer.equals(wanted)) {
      identical++;
    } else if (AnswerSheet.isPartial(answer)) {
      partial++;
    } else {
      differences.add("\nwanted " + wanted + "\ngot    " + answer);
    }
    notifyAll();
  }

  private synchronized void failed(String failure) {
    failures.add(failure);
    notifyAll();
  }

  /** Waits for more answers, right or wrong. */
  synchronized void await(int more) throws InterruptedException {
    int wanted = answers() + more;
    while (answers() < wanted) {
      wait();
    }
  }

  /** Ends them after the answers that they wait for. */
  void stop() throws InterruptedException {
    synchronized (this) {
      stopped = true;
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** How many answers there were, also those that failed. */
  synchronized int answers() {
    return identical + partial + differences.size() + failures.size();
  }

  /** What was asked when no answer came, and why. */
  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  /** Answers that are wrong and do not say that they are partial. */
  synchronized List<String> differences() {
    return List.copyOf(differences);
  }

  @Override
  public synchronized String toString() {
    return answers()
        + " answers: "
        + identical
        + " identical, "
        + partial
        + " marked as partial, "
        + differences.size()
        + " different, "
        + failures.size()
        + " failed";
  }
}
