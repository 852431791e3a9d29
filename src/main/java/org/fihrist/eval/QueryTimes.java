package org.fihrist.eval;

import java.util.Arrays;

/**
 * How long queries took, in microseconds.
 *
 * @param meanMicros on average
 * @param medianMicros half of them took no longer
 */
public record QueryTimes(double meanMicros, double medianMicros) {
  private static final double NANOS_A_MICRO = 1_000;

  /**
   * Times compared with others of the same run.
   *
   * @param mean this mean as a multiple of the other
   * @param median this median as a multiple of the other
   */
  public record Ratio(double mean, double median) {}

  /** The times of single queries, at least one. */
  public static QueryTimes of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    double mean = Arrays.stream(sorted).average().orElseThrow();
    return new QueryTimes(mean / NANOS_A_MICRO, median / NANOS_A_MICRO);
  }

  /** How many times as long as a baseline. */
  public Ratio over(QueryTimes baseline) {
    return new Ratio(meanMicros / baseline.meanMicros(), medianMicros / baseline.medianMicros());
  }
}
