package org.fihrist.cli.measure;

import java.util.ArrayList;
import java.util.List;

/** Repeated measurements of one operation, in milliseconds. */
final class Timings {
  private static final double NANOS_A_MILLI = 1e6;

  private final List<Double> millis = new ArrayList<>();

  /** The code that is measured. */
  interface Work {
    void run() throws Exception;
  }

  void time(Work work) throws Exception {
    long started = System.nanoTime();
    work.run();
    millis.add((System.nanoTime() - started) / NANOS_A_MILLI);
  }

  /** Adds a measurement. */
  void add(double value) {
    millis.add(value);
  }

  int count() {
    return millis.size();
  }

  /** Returns the ratio of each measurement to the divisor's measurement in the same round. */
  Timings over(Timings divisor) {
    Timings ratios = new Timings();
    for (int i = 0; i < millis.size(); i++) {
      ratios.add(millis.get(i) / divisor.millis.get(i));
    }
    return ratios;
  }

  double median() {
    return quantile(0.5);
  }

  /** Returns a quantile of the measurements. There must be at least one measurement. */
  double quantile(double share) {
    List<Double> sorted = millis.stream().sorted().toList();
    double at = share * (sorted.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }
}
