package org.fihrist.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.server.operation.EngineAccess;
import org.fihrist.server.operation.RequestExecutor;

/** The metrics that a Prometheus server reads at {@code /metrics}. */
final class ServerMetrics implements AutoCloseable {
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5),
    Duration.ofSeconds(30)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<RequestLabels, Timer> timers = new ConcurrentHashMap<>();
  private final JvmGcMetrics collections = new JvmGcMetrics();

  ServerMetrics(EngineAccess access) {
    access.executors().forEach(executor -> watch(registry, executor));
    watchIndex(registry, access);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  private static void watch(MeterRegistry registry, RequestExecutor executor) {
    String name = executor.name();
    Gauge.builder("fihrist.executor.running", executor, RequestExecutor::running)
        .description("Requests that are being computed")
        .tag("class", name)
        .register(registry);
    Gauge.builder("fihrist.executor.waiting", executor, RequestExecutor::waiting)
        .description("Requests that wait for a thread")
        .tag("class", name)
        .register(registry);
    FunctionCounter.builder("fihrist.executor.refused", executor, RequestExecutor::refused)
        .description("Requests that were refused because too many were waiting")
        .tag("class", name)
        .register(registry);
  }

  private static void watchIndex(MeterRegistry registry, EngineAccess access) {
    index(registry, access, "age.seconds", "Time since the index was built", ServerMetrics::age);
    index(registry, access, "size.bytes", "Size on disk", IndexStatus::sizeBytes);
    index(
        registry, access, "articles", "Articles in the index", status -> status.counts().indexed());
    index(
        registry,
        access,
        "rejects",
        "Inputs that did not become articles",
        status -> status.counts().rejectedTotal());
  }

  private static void index(
      MeterRegistry registry,
      EngineAccess access,
      String name,
      String description,
      ToDoubleFunction<IndexStatus> figure) {
    Gauge.builder("fihrist.index." + name, access, known -> figure(known, figure))
        .description(description)
        .register(registry);
  }

  /** Returns a figure of the index, or NaN if there is no index. */
  private static double figure(EngineAccess access, ToDoubleFunction<IndexStatus> figure) {
    try {
      return figure.applyAsDouble(access.engine().status());
    } catch (IndexUnavailableException e) {
      return Double.NaN;
    }
  }

  private static double age(IndexStatus status) {
    return Duration.between(Instant.parse(status.builtAt()), Instant.now()).toSeconds();
  }

  /** Counts a request. */
  void count(String operation, int status, long nanos) {
    timers
        .computeIfAbsent(new RequestLabels(operation, status), this::timer)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  /** The labels of a counter of requests. */
  private record RequestLabels(String operation, int status) {}

  private Timer timer(RequestLabels labels) {
    return Timer.builder("fihrist.requests")
        .description("Answered requests by operation and status")
        .tag("operation", labels.operation())
        .tag("status", Integer.toString(labels.status()))
        .serviceLevelObjectives(BOUNDS)
        .register(registry);
  }

  /** Returns the metrics in the text format of Prometheus. */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
