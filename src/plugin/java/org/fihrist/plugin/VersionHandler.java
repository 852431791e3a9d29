package org.fihrist.plugin;

import java.io.IOException;
import java.util.List;
import org.fihrist.terms.tree.TreeWriter;
import org.opensearch.core.rest.RestStatus;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.rest.BaseRestHandler;
import org.opensearch.rest.BytesRestResponse;
import org.opensearch.rest.RestRequest;
import org.opensearch.rest.RestRequest.Method;
import org.opensearch.transport.client.node.NodeClient;

/** {@code GET /_fihrist}: the versions of the plugin's protocols on this node. */
final class VersionHandler extends BaseRestHandler {
  /**
   * The version of the plugin's requests and answers, as in the product's {@code PluginVersions}.
   */
  private static final int PROTOCOL = 1;

  @Override
  public String getName() {
    return "fihrist_version";
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(Method.GET, "/_fihrist"));
  }

  @Override
  protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
    return channel -> {
      try (XContentBuilder answer = channel.newBuilder()) {
        channel.sendResponse(new BytesRestResponse(RestStatus.OK, written(answer)));
      }
    };
  }

  private static XContentBuilder written(XContentBuilder to) throws IOException {
    return to.startObject()
        .field("protocol", PROTOCOL)
        .field("tree", TreeWriter.VERSION)
        .endObject();
  }
}
