package org.fihrist.opensearch;

import java.io.IOException;
import java.util.Optional;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.terms.tree.TreeWriter;
import tools.jackson.databind.JsonNode;

/** Checks that the plugin on the nodes understands this program. */
final class PluginVersions {
  /** The requests and answers of the plugin, as its {@code VersionHandler} numbers them. */
  private static final int PROTOCOL = 1;

  private PluginVersions() {}

  /**
   * Asks a node.
   *
   * @throws IndexUnavailableException when it has no plugin, or one of another version
   */
  static void check(ClusterClient client, ClusterAddress address) throws IOException {
    Optional<JsonNode> answer;
    try {
      answer = client.get("/_fihrist");
    } catch (RefusedRequestException e) {
      // A node without the plugin takes the path for the name of an index.
      if (e.isFailure() || e.isForbidden()) {
        throw e;
      }
      answer = Optional.empty();
    }
    if (answer.isEmpty()) {
      throw new IndexUnavailableException(
          "The nodes with "
              + address
              + " do not have Fihrist's plugin: run `opensearch-plugin install"
              + " file:///PATH/fihrist-plugin.zip` on each.");
    }
    int protocol = answer.get().path("protocol").asInt();
    int tree = answer.get().path("tree").asInt();
    if (protocol != PROTOCOL || tree != TreeWriter.VERSION) {
      throw new IndexUnavailableException(
          "The plugin of the nodes with "
              + address
              + " speaks version "
              + protocol
              + "."
              + tree
              + ", and this program "
              + PROTOCOL
              + "."
              + TreeWriter.VERSION
              + ": install the fihrist-plugin.zip of this program on each node.");
    }
  }
}
