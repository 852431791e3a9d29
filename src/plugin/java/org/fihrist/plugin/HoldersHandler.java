package org.fihrist.plugin;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.fihrist.plugin.ShardQuestion.HoldersQuestion;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.rest.BaseRestHandler;
import org.opensearch.rest.RestRequest;
import org.opensearch.rest.RestRequest.Method;
import org.opensearch.rest.action.RestToXContentListener;
import org.opensearch.transport.client.node.NodeClient;

/**
 * {@code POST /{index}/_fihrist/holders} with {@code {"shingles": [1, 2], "most": 1000}}: the keys
 * of the articles that contain shingles.
 */
final class HoldersHandler extends BaseRestHandler {
  @Override
  public String getName() {
    return "fihrist_holders";
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(Method.POST, "/{index}/_fihrist/holders"));
  }

  @Override
  protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client)
      throws IOException {
    HoldersQuestion question;
    try (XContentParser parser = request.contentParser()) {
      question = question(parser);
    }
    String index = request.param("index");
    return channel ->
        client.execute(
            ShardAction.INSTANCE,
            new ShardAction.Request(question, index),
            new RestToXContentListener<>(channel));
  }

  private static HoldersQuestion question(XContentParser parser) throws IOException {
    TreeSet<Integer> shingles = new TreeSet<>();
    int most = 0;
    String field = "";
    parser.nextToken();
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case FIELD_NAME -> field = parser.currentName();
        case VALUE_NUMBER -> {
          if (field.equals("shingles")) {
            shingles.add(parser.intValue());
          } else if (field.equals("most")) {
            most = parser.intValue();
          } else {
            throw new IllegalArgumentException(
                "[" + field + "] is unknown; known are [shingles] and [most]");
          }
        }
        case START_ARRAY, END_ARRAY, END_OBJECT -> {}
        default -> throw new IllegalArgumentException("[" + field + "] takes numbers only");
      }
    }
    if (most < 1) {
      throw new IllegalArgumentException("[most] must be a number above 0");
    }
    return new HoldersQuestion(shingles.stream().mapToInt(Integer::intValue).toArray(), most);
  }
}
