package org.fihrist.plugin;

import java.util.Base64;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.fihrist.plugin.ShardQuestion.DictionaryQuestion;
import org.opensearch.rest.BaseRestHandler;
import org.opensearch.rest.RestRequest;
import org.opensearch.rest.RestRequest.Method;
import org.opensearch.rest.action.RestToXContentListener;
import org.opensearch.transport.client.node.NodeClient;

/**
 * {@code GET /{index}/_fihrist/terms/{field}}: the terms of a field with their counts, summed over
 * all shards, and the statistics of the field. Parameters: {@code after}, the last term of the
 * previous page as URL-safe base64; {@code size}, the maximum number of terms. A page with fewer
 * terms is the last.
 */
final class DictionaryHandler extends BaseRestHandler {
  private static final int USUAL_SIZE = 10_000;
  private static final int MAX_SIZE = 100_000;

  @Override
  public String getName() {
    return "fihrist_terms";
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(Method.GET, "/{index}/_fihrist/terms/{field}"));
  }

  @Override
  protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
    int size = request.paramAsInt("size", USUAL_SIZE);
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException(
          "[size] is " + size + ", it must be from 1 to " + MAX_SIZE);
    }
    byte[] after = Base64.getUrlDecoder().decode(request.param("after", ""));
    String index = request.param("index");
    DictionaryQuestion question =
        new DictionaryQuestion(request.param("field"), new BytesRef(after), size);
    return channel ->
        client.execute(
            ShardAction.INSTANCE,
            new ShardAction.Request(question, index),
            new RestToXContentListener<>(channel));
  }
}
