package org.fihrist.engine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fihrist.lucene.FolderIndex;
import org.fihrist.opensearch.ClusterAddress;
import org.fihrist.opensearch.ClusterIndex;
import org.fihrist.opensearch.ClusterNodes;
import org.fihrist.search.index.Index;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The engine that a test runs on: the embedded one, or the cluster's when the configuration
 * parameter {@value #PARAMETER} is {@value #CLUSTER}.
 *
 * @param nodes the nodes of the cluster; empty for the embedded engine
 */
public record EngineUnderTest(Optional<ClusterNodes> nodes) {
  public static final String PARAMETER = "fihrist.test.engine";
  public static final String CLUSTER = "opensearch";

  /** Gives the engine to a test. */
  public static final class Extension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == EngineUnderTest.class;
    }

    @Override
    public EngineUnderTest resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return of(context);
    }
  }

  /** The engine of the tests that run now. */
  public static EngineUnderTest of(ExtensionContext context) {
    boolean cluster =
        context.getConfigurationParameter(PARAMETER).filter(CLUSTER::equals).isPresent();
    return new EngineUnderTest(cluster ? Optional.of(ClusterNodes.of(context)) : Optional.empty());
  }

  /**
   * An index that is not there yet.
   *
   * @param folder where it is, or what belongs to it on this machine
   */
  public Index index(Path folder) {
    if (nodes.isEmpty()) {
      return new FolderIndex(folder);
    }
    String archive = "t" + UUID.randomUUID().toString().replace("-", "");
    return new ClusterIndex(
        ClusterAddress.of(nodes.get().address(archive)),
        new LocalBuilds(),
        Map.of("FIHRIST_WORK", folder.toString(), "FIHRIST_OPENSEARCH_REPLICAS", "0"));
  }
}
