package org.fihrist.opensearch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fihrist.advice.AdviceSource.MisspelledWord;
import org.fihrist.analysis.correct.Correction;
import org.fihrist.indexing.Manifest;
import org.fihrist.reuse.Resemblance;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.IndexFailureException;
import org.fihrist.search.IndexStatus;
import org.fihrist.table.OpenTables;
import org.fihrist.terms.tree.TermTree;

/**
 * A generation of a cluster that is open: its tables on this machine, and the name of its index.
 * Requests hold it; it is closed when the engine and all requests have released it.
 */
final class ClusterGeneration implements Closeable {
  private static final long MAX_CORRECTIONS = 20_000;
  private static final long RESEMBLANCE_BYTES = 16L << 20;
  private static final long MAX_COUNTS = 10_000;

  private final ClusterClient client;
  private final Artifacts.Generation published;
  private final Path folder;
  private final OpenTables tables;
  private final AtomicInteger holders = new AtomicInteger(1);
  private final BoundedCache<MisspelledWord, List<Correction>> corrections =
      new BoundedCache<>(MAX_CORRECTIONS, found -> 1 + found.size());
  private final BoundedCache<String, Resemblance> resemblances =
      new BoundedCache<>(RESEMBLANCE_BYTES, Resemblance::bytes);
  private final BoundedCache<TermTree, Long> counts = new BoundedCache<>(MAX_COUNTS, _ -> 1);

  private ClusterGeneration(
      ClusterClient client, Artifacts.Generation published, Path folder, OpenTables tables) {
    this.client = client;
    this.published = published;
    this.folder = folder;
    this.tables = tables;
  }

  /**
   * Opens a generation whose files have been fetched.
   *
   * @param folder where they are
   */
  static ClusterGeneration open(ClusterClient client, Artifacts.Generation published, Path folder)
      throws IOException {
    return new ClusterGeneration(client, published, folder, OpenTables.open(folder));
  }

  ClusterClient client() {
    return client;
  }

  String name() {
    return published.name();
  }

  /** The index that holds its articles. */
  String index() {
    return published.index();
  }

  long articles() {
    return published.articles();
  }

  Path folder() {
    return folder;
  }

  OpenTables tables() {
    return tables;
  }

  BoundedCache<MisspelledWord, List<Correction>> corrections() {
    return corrections;
  }

  BoundedCache<String, Resemblance> resemblances() {
    return resemblances;
  }

  /** How many articles match trees that were asked for before. */
  BoundedCache<TermTree, Long> counts() {
    return counts;
  }

  IndexStatus status() {
    Manifest.Build build = tables.manifest().build();
    return new IndexStatus(
        name(),
        build.builtAt(),
        build.counts(),
        published.sizeBytes(),
        tables.manifest().contents().fingerprint());
  }

  /** What to throw when the cluster does not answer. */
  IndexFailureException failure(IOException cause) {
    return new IndexFailureException(
        "The cluster with the index "
            + published.index()
            + " does not answer ("
            + cause.getMessage()
            + "): check that it runs and is not red (GET /_cluster/health).",
        cause);
  }

  /** Holds it for one more request; false when it is closed already. */
  boolean hold() {
    return holders.updateAndGet(count -> count == 0 ? 0 : count + 1) > 0;
  }

  /** Releases it; the last holder closes it. */
  @Override
  public void close() throws IOException {
    if (holders.decrementAndGet() == 0) {
      tables.close();
    }
  }
}
