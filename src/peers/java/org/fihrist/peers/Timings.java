package org.fihrist.peers;

import java.util.ArrayList;
import java.util.List;

/** How long the same thing took, again and again, in milliseconds. */
final class Timings {
  private final List<Double> millis = new ArrayList<>();

  synchronized void add(double time) {
    millis.add(time);
  }

  double median() {
    return quantile(0.5);
  }

  /** The time that a share of all took no longer than. */
  synchronized double quantile(double share) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1)));
  }
}
