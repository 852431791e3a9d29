package org.fihrist.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** OpenSearch with its own analyzer for Arabic. */
final class OpenSearchPeer extends Peer {
  private static final int BATCH = 1_000;

  private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");
  private static final Map<String, Object> TEXT = Map.of("type", "text", "analyzer", "arabic");

  private final Path folder;
  private final String heap;
  private final Layout layout;

  /**
   * @param folder of the node
   * @param heap as Java's -Xmx takes it
   */
  OpenSearchPeer(int port, Path folder, String heap) {
    super(port);
    this.folder = folder;
    this.heap = heap;
    this.layout = new Layout(1, 0);
  }

  /**
   * Nodes that run already.
   *
   * @param port of one of them
   */
  OpenSearchPeer(int port, Layout layout) {
    super(port);
    this.folder = Path.of("");
    this.heap = "";
    this.layout = layout;
  }

  /** How the articles are spread. */
  record Layout(int shards, int replicas) {}

  @Override
  String name() {
    return "OpenSearch";
  }

  @Override
  Path output() {
    return folder.resolveSibling("opensearch.out");
  }

  @Override
  ProcessBuilder server() {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xms" + heap,
        "-Xmx" + heap,
        "--enable-native-access=ALL-UNNAMED",
        "--add-modules=jdk.incubator.vector",
        "-cp",
        System.getProperty("java.class.path"),
        OpenSearchNode.class.getName(),
        folder.toString(),
        Integer.toString(port()),
        Integer.toString(port() + 1));
  }

  @Override
  double index(Path articles) throws Exception {
    send("PUT", "/news", JsonMapper.shared().writeValueAsString(mapping()));
    long started = System.nanoTime();
    try (BufferedReader lines = Files.newBufferedReader(articles, UTF_8)) {
      StringBuilder batch = new StringBuilder();
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        batch.append("{\"index\":{}}\n").append(line).append('\n');
        if (++count % BATCH == 0) {
          bulk(batch);
        }
      }
      bulk(batch);
    }
    send("POST", "/news/_refresh", "{}");
    double seconds = secondsSince(started);
    send("POST", "/news/_forcemerge?max_num_segments=1", "");
    send("POST", "/news/_refresh", "");
    send("POST", "/news/_flush", "");
    return seconds;
  }

  private void bulk(StringBuilder batch) throws IOException {
    if (!batch.isEmpty()) {
      String answer = new String(send("POST", "/news/_bulk", batch.toString()), UTF_8);
      if (!answer.contains("\"errors\":false")) {
        throw new IOException("OpenSearch refused articles: " + answer.substring(0, 500));
      }
      batch.setLength(0);
    }
  }

  private Map<String, Object> mapping() {
    return Map.of(
        "settings",
        Map.of(
            "number_of_shards",
            layout.shards(),
            "number_of_replicas",
            layout.replicas(),
            "refresh_interval",
            -1),
        "mappings",
        Map.of(
            "properties",
            Map.of(
                "id", KEYWORD,
                "title", TEXT,
                "body", TEXT,
                "outlet", KEYWORD,
                "category", KEYWORD,
                "url", KEYWORD,
                "published", Map.of("type", "date", "ignore_malformed", true))));
  }

  /** Returns the request for ten hits with passages and three facets. */
  Question page(String text) {
    Map<String, Object> search =
        Map.of(
            "size", 10,
            "track_total_hits", true,
            "query",
                Map.of(
                    "multi_match",
                    Map.of(
                        "query",
                        text,
                        "fields",
                        List.of("title^3", "body"),
                        "type",
                        "most_fields")),
            "highlight",
                Map.of(
                    "encoder",
                    "html",
                    "fields",
                    Map.of(
                        "title", Map.of(),
                        "body", Map.of("fragment_size", 200, "number_of_fragments", 3))),
            "_source", List.of("id", "title", "outlet", "url", "published"),
            "aggs",
                Map.of(
                    "outlet", Map.of("terms", Map.of("field", "outlet")),
                    "category", Map.of("terms", Map.of("field", "category")),
                    "month",
                        Map.of(
                            "date_histogram",
                            Map.of(
                                "field", "published",
                                "calendar_interval", "month",
                                "min_doc_count", 1))));
    return new Question("/news/_search", JsonMapper.shared().writeValueAsString(search));
  }
}
