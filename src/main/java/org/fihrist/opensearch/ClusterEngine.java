package org.fihrist.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.fihrist.archive.ArchiveEngine;
import org.fihrist.archive.ArchiveSearch;
import org.fihrist.search.Budget;
import org.fihrist.search.IndexUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches an archive in a cluster. It holds the tables of the generation in use open, looks every
 * second whether another generation is in use, and moves to it between two requests.
 */
final class ClusterEngine extends ArchiveEngine {
  private static final Logger LOG = LoggerFactory.getLogger(ClusterEngine.class);
  private static final long PERIOD_MILLIS = 1_000;
  private static final Duration KEPT = Duration.ofDays(1);

  private final Artifacts artifacts;
  private final ClusterAddress address;
  private final Path cache;
  private final ScheduledExecutorService lookout =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("cluster-lookout").factory());
  private volatile ClusterGeneration current;
  private String lastWarning = "";

  private ClusterEngine(Artifacts artifacts, ClusterAddress address, Path cache)
      throws IOException {
    this.artifacts = artifacts;
    this.address = address;
    this.cache = cache;
    this.current = open();
  }

  /**
   * Opens the generation in use.
   *
   * @param cache where the tables of generations are kept on this machine
   * @throws IndexUnavailableException when there is none, or none that this code can read
   */
  static ClusterEngine open(ClusterClient client, ClusterAddress address, Path cache) {
    try {
      ClusterEngine engine =
          new ClusterEngine(new Artifacts(client, address.archive()), address, cache);
      var _ =
          engine.lookout.scheduleWithFixedDelay(
              engine::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
      return engine;
    } catch (IOException e) {
      client.close();
      throw ClusterIndex.cannotRead(address, e);
    } catch (RuntimeException e) {
      client.close();
      throw e;
    }
  }

  private ClusterGeneration open() throws IOException {
    PluginVersions.check(artifacts.client(), address);
    String name = artifacts.current().name();
    Artifacts.Generation generation =
        artifacts
            .find(name)
            .orElseThrow(() ->
                new IndexUnavailableException(
                    "There is no index of " + address + " yet: `fihrist rebuild` makes one."));
    Path folder = cache.resolve(address.archive() + "-" + name + "-" + key(generation));
    if (!Files.exists(folder)) {
      artifacts.fetch(generation, folder);
      deleteOld(folder);
    }
    return ClusterGeneration.open(artifacts.client(), generation, folder);
  }

  /** Tells generations of one name in two clusters apart. */
  private static String key(Artifacts.Generation generation) {
    return Integer.toHexString(generation.files().hashCode());
  }

  /** Deletes the tables of generations that no process opens any more. */
  private void deleteOld(Path inUse) throws IOException {
    Instant old = Instant.now().minus(KEPT);
    try (Stream<Path> folders = Files.list(cache)) {
      for (Path folder : folders.filter(each -> !each.equals(inUse)).toList()) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(old)) {
          IOUtils.rm(folder);
        }
      }
    }
  }

  /** Opens the generation in use if it is another than the open one. */
  synchronized void look() {
    try {
      String newest = artifacts.current().name();
      ClusterGeneration inUse = current;
      if (!newest.isEmpty() && !newest.equals(inUse.name())) {
        current = open();
        inUse.close();
      }
      lastWarning = "";
    } catch (Throwable e) {
      // The executor never runs a task again that threw, and the server would serve old news.
      if (!e.toString().equals(lastWarning)) {
        lastWarning = e.toString();
        LOG.warn("The generation in use of {} cannot be opened: {}", address, lastWarning);
      }
    }
  }

  @Override
  public ArchiveSearch begin(Budget budget) {
    ClusterGeneration generation = current;
    while (!generation.hold()) {
      generation = current;
    }
    ClusterGeneration held = generation;
    return new ArchiveSearch(new ClusterArchive(held, budget), () -> release(held));
  }

  private static void release(ClusterGeneration generation) {
    try {
      generation.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the tables of a generation", e);
    }
  }

  @Override
  public void close() {
    lookout.shutdownNow();
    release(current);
    artifacts.client().close();
  }
}
