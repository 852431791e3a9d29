package org.fihrist.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javax.net.ssl.SSLException;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.IndexKeeper;
import org.fihrist.search.index.RebuildBuilder;
import org.fihrist.search.index.UpdateBuilder;
import org.fihrist.search.index.UpdateSources;
import org.fihrist.table.ExportedGeneration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An archive in a cluster.
 *
 * @param address where it is
 * @param local what an engine on this machine does for it
 * @param environment the variables with secrets and settings
 */
public record ClusterIndex(ClusterAddress address, Local local, Map<String, String> environment)
    implements Index {
  private static final Logger LOG = LoggerFactory.getLogger(ClusterIndex.class);
  private static final String WORK = "FIHRIST_WORK";
  private static final int KEPT_GENERATIONS = 2;

  public ClusterIndex {
    environment = Map.copyOf(environment);
  }

  /** What an engine on this machine does for a cluster: it builds generations, and exports them. */
  public interface Local {
    /** The index in a folder. */
    Index in(Path folder);

    /** The generation in use of a folder. */
    ExportedGeneration export(Path folder) throws IOException;
  }

  /**
   * The folder of what belongs to this archive on this machine: generations that are being built,
   * tables, keys and labels. It lies in {@code FIHRIST_WORK}, or in {@code .fihrist} of the user's
   * home.
   */
  public Path work() {
    String home = Path.of(System.getProperty("user.home"), ".fihrist").toString();
    String hosts = Integer.toHexString(address.hosts().toString().hashCode());
    return Path.of(environment.getOrDefault(WORK, home), address.archive() + "-" + hosts);
  }

  /** The folder of the index that is built here before it is loaded. */
  Path building() {
    return work().resolve("building");
  }

  ClusterClient client() {
    return new ClusterClient(address, environment);
  }

  @Override
  public SearchEngine engine() {
    return ClusterEngine.open(client(), address, work().resolve("tables"));
  }

  @Override
  public RebuildBuilder rebuild(BuildPlan plan) {
    return new ClusterRebuild(this, folder -> folder.rebuild(plan));
  }

  @Override
  public RebuildBuilder resume(BuildPlan plan, ToIntFunction<List<Checkpoint>> holding) {
    return new ClusterRebuild(this, folder -> folder.resume(plan, holding));
  }

  @Override
  public UpdateBuilder update(UpdateSources sources) {
    return ClusterUpdate.of(this, sources);
  }

  @Override
  public IndexKeeper keeper() {
    return new ClusterKeeper(this);
  }

  /** A step that speaks to the cluster. */
  interface Step<T> {
    T take(Artifacts artifacts) throws IOException;
  }

  /** Takes a step with a client of its own. */
  <T> T with(Step<T> step) {
    try (ClusterClient client = client()) {
      return step.take(new Artifacts(client, address.archive()));
    } catch (IOException e) {
      throw cannotRead(address, e);
    }
  }

  /** What to say when the cluster fails. */
  static IndexUnavailableException cannotRead(ClusterAddress address, IOException e) {
    return new IndexUnavailableException(
        "The cluster with " + address + " fails (" + e.getMessage() + "): " + wayOut(e) + ".", e);
  }

  private static String wayOut(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return "check its certificate; an authority of your own is named by "
            + TrustedAuthority.VARIABLE;
      }
      if (cause instanceof RefusedRequestException refused && refused.isForbidden()) {
        return "give a secret that may do this, in FIHRIST_OPENSEARCH_USER or"
            + " FIHRIST_OPENSEARCH_KEY, or in the file that one of them with _FILE names";
      }
    }
    return "check that it runs, that it is not red (GET /_cluster/health), and that the plugin is"
        + " installed";
  }

  /** The generation in use when a build begins, which needs nodes that understand this program. */
  Artifacts.Current beforeBuild() {
    return with(artifacts -> {
      PluginVersions.check(artifacts.client(), address);
      return artifacts.current();
    });
  }

  /** Publishes what was built in the folder, and gives its name. */
  String load(Artifacts.Current before) {
    return with(artifacts -> {
      artifacts.create();
      try (ExportedGeneration exported = local.export(building())) {
        return new GenerationLoader(
                artifacts.client(), address, GenerationLoader.Layout.of(environment))
            .load(exported, building(), before);
      }
    });
  }

  /**
   * Deletes all but the generation in use and the one before, here and in the cluster. What was
   * published stays so when this fails.
   */
  void deleteOld() {
    var _ = building(Index::keeper).prune(KEPT_GENERATIONS);
    try {
      var _ = keeper().prune(KEPT_GENERATIONS);
    } catch (IndexUnavailableException e) {
      LOG.warn("Old generations were not deleted: {}", e.getMessage());
    }
  }

  /** Opens something of the folder in which generations are built. */
  <T> T building(Function<Index, T> opening) {
    return opening.apply(local.in(building()));
  }
}
