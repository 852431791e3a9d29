package org.fihrist.server.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.fihrist.server.access.AccessRules.CallerLimits;

/**
 * Counts the requests of each caller. To bound the memory, only the last {@value #MAX_CALLERS}
 * callers are kept.
 */
final class CallerQuotas {
  private static final int MAX_CALLERS = 10_000;

  private final Map<String, Quota> quotas =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Quota> eldest) {
          return size() > MAX_CALLERS;
        }
      };

  private record Quota(CallerLimits limits, Bucket bucket, AtomicInteger underWay) {}

  /**
   * The decision on a request.
   *
   * @param retryAfterSeconds the time after which a retry may succeed; 0 when the request is
   *     admitted
   * @param end must be called once when an admitted request has ended
   */
  record Admission(int retryAfterSeconds, Runnable end) {
    boolean admitted() {
      return retryAfterSeconds == 0;
    }
  }

  /** Counts a request of a caller. If the caller's limits have changed, counting starts again. */
  Admission admit(String caller, CallerLimits limits) {
    Quota quota;
    synchronized (quotas) {
      quota =
          quotas.compute(
              caller,
              (_, known) -> known != null && known.limits().equals(limits) ? known : quota(limits));
    }
    if (quota.underWay().incrementAndGet() > limits.concurrent()) {
      quota.underWay().decrementAndGet();
      return new Admission(1, () -> {});
    }
    ConsumptionProbe probe = quota.bucket().tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      quota.underWay().decrementAndGet();
      long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
      return new Admission((int) Math.min(seconds, 60), () -> {});
    }
    return new Admission(0, quota.underWay()::decrementAndGet);
  }

  private static Quota quota(CallerLimits limits) {
    Bandwidth bandwidth =
        Bandwidth.builder()
            .capacity(limits.burst())
            .refillGreedy(limits.requestsPerMinute(), Duration.ofMinutes(1))
            .build();
    return new Quota(limits, Bucket.builder().addLimit(bandwidth).build(), new AtomicInteger());
  }
}
