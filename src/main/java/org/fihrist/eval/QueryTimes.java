package org.fihrist.eval;

import java.util.Arrays;

/**
 * The times of queries, in microseconds.
 *
 * @param meanMicros the mean
 * @param medianMicros the median
 */
public record QueryTimes(double meanMicros, double medianMicros) {
  private static final double NANOS_PER_MICRO = 1_000;

  /**
   * Times relative to a baseline of the same run.
   *
   * @param mean this mean as a multiple of the baseline's mean
   * @param median this median as a multiple of the baseline's median
   */
  public record Ratio(double mean, double median) {}

  /** The mean and median of the times of single queries, of which there must be at least one. */
  public static QueryTimes of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    double mean = Arrays.stream(sorted).average().orElseThrow();
    return new QueryTimes(mean / NANOS_PER_MICRO, median / NANOS_PER_MICRO);
  }

  /** These times as multiples of a baseline. */
  public Ratio over(QueryTimes baseline) {
    return new Ratio(meanMicros / baseline.meanMicros(), medianMicros / baseline.medianMicros());
  }
}
