package org.fihrist.peers;

import java.util.ArrayList;
import java.util.List;

/** The times of repeated runs of one task, in milliseconds. */
final class Timings {
  private final List<Double> millis = new ArrayList<>();

  synchronized void add(double time) {
    millis.add(time);
  }

  double median() {
    return quantile(0.5);
  }

  /** Returns the quantile of the times for a share between 0 and 1. */
  synchronized double quantile(double share) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1)));
  }
}
