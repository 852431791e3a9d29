package org.fihrist.opensearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.fihrist.analysis.Ladder;
import org.fihrist.indexing.LearnedWords;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.OperatorGazetteer;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.table.ExportedGeneration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies a generation that was built on this machine into a new index of a cluster. It is counted
 * shard by shard, and published by one compare-and-set; a run that is killed leaves an index that
 * nobody uses, which the next run deletes.
 *
 * @param client speaks to the cluster
 * @param address the archive
 * @param layout how many shards and copies the index has
 */
record GenerationLoader(ClusterClient client, ClusterAddress address, Layout layout) {
  private static final String INDEX_BODY = "/org/fihrist/opensearch/index.json";
  private static final int BULK_BYTES = 4 << 20;
  private static final int HEALTH_CHECKS = 20;
  private static final int TIMED_OUT = 408;

  /**
   * How an index is spread over nodes.
   *
   * @param shards how many parts
   * @param replicas how many more copies of each
   */
  record Layout(int shards, int replicas) {
    private static final String SHARDS = "FIHRIST_OPENSEARCH_SHARDS";
    private static final String REPLICAS = "FIHRIST_OPENSEARCH_REPLICAS";

    /** As the environment says; 3 shards with one more copy of each by default. */
    static Layout of(Map<String, String> environment) {
      return new Layout(
          number(environment.getOrDefault(SHARDS, "3"), SHARDS),
          number(environment.getOrDefault(REPLICAS, "1"), REPLICAS));
    }

    private static int number(String text, String name) {
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw new IndexUnavailableException(name + " is no number: " + text, e);
      }
    }
  }

  /**
   * Loads and publishes a generation.
   *
   * @param root the folder of the index that it was built in, which may hold a gazetteer
   * @param before what was in use when the build began
   * @return its name in the cluster
   */
  String load(ExportedGeneration exported, Path root, Artifacts.Current before) throws IOException {
    Artifacts artifacts = new Artifacts(client, address.archive());
    Path beside = Objects.requireNonNull(root.toAbsolutePath().getParent());
    try (UnfinishedLoad unfinished = UnfinishedLoad.in(beside)) {
      Optional<String> left = unfinished.left();
      if (left.isPresent()) {
        artifacts.deleteUnnamed(left.get());
      }
      return load(exported, root, before, unfinished);
    }
  }

  private String load(
      ExportedGeneration exported, Path root, Artifacts.Current before, UnfinishedLoad unfinished)
      throws IOException {
    Artifacts artifacts = new Artifacts(client, address.archive());
    // Two processes may load at the same time, and none takes the index of the other.
    String index = address.archive() + "-" + UUID.randomUUID();
    unfinished.begin(index);
    createIndex(index);
    String name;
    try {
      Manifest manifest = Manifest.read(exported.folder());
      Ladder ladder = Ladder.with(LearnedWords.read(exported.folder(), manifest.words()));
      send(exported, index, ladder);
      long bytes = finish(index, exported.size());
      Artifacts.Generation generation =
          new Artifacts.Generation(
              "", index, exported.size(), bytes, Artifacts.about(manifest), List.of());
      name = write(exported, root, artifacts, generation);
    } catch (IOException | RuntimeException e) {
      artifacts.deleteUnnamed(index);
      unfinished.done();
      throw e;
    }
    unfinished.done();
    if (!artifacts.publish(name, before)) {
      throw new IndexUnavailableException(
          "Another process has published a generation of "
              + address
              + " meanwhile; the new one, "
              + name
              + ", was built and is not in use: `fihrist rollback --to "
              + name
              + "` puts it in use.");
    }
    alias(index);
    return name;
  }

  private void createIndex(String index) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(GenerationLoader.class.getResourceAsStream(INDEX_BODY))) {
      ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(in);
      body.withObject("/settings/index")
          .put("number_of_shards", layout.shards())
          .put("number_of_replicas", 0);
      client.send("PUT", "/" + index, ClusterClient.bytes(body));
    }
  }

  private void send(ExportedGeneration exported, String index, Ladder ladder) throws IOException {
    ArticleDocument documents = new ArticleDocument(ladder);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    exported.articles(article -> {
      ArticleDocument.Lines written = documents.of(article);
      lines.writeBytes(ClusterClient.bytes(written.action()));
      lines.write('\n');
      lines.writeBytes(ClusterClient.bytes(written.document()));
      lines.write('\n');
      if (lines.size() > BULK_BYTES) {
        send(index, lines);
      }
    });
    if (lines.size() > 0) {
      send(index, lines);
    }
  }

  private void send(String index, ByteArrayOutputStream lines) throws IOException {
    JsonNode answer = client.send("POST", "/" + index + "/_bulk", lines.toByteArray());
    lines.reset();
    if (answer.path("errors").asBoolean(false)) {
      for (JsonNode item : answer.path("items")) {
        JsonNode error = item.path("create").path("error");
        if (!error.isMissingNode()) {
          throw new IOException(
              "the article "
                  + item.path("create").path("_id").asString()
                  + " was refused: "
                  + error.path("reason").asString());
        }
      }
    }
  }

  /** Makes what was sent visible, counts it, and has it copied; the size of the index. */
  private long finish(String index, int articles) throws IOException {
    client.send("POST", "/" + index + "/_refresh", new byte[0]);
    client.send("POST", "/" + index + "/_flush", new byte[0]);
    ObjectNode settings = ClusterClient.object();
    settings.putObject("index").put("number_of_replicas", layout.replicas());
    client.send("PUT", "/" + index + "/_settings", ClusterClient.bytes(settings));
    JsonNode stats =
        client.get("/" + index + "/_stats/docs,store").orElseThrow().at("/_all/primaries");
    long counted = stats.at("/docs/count").asLong();
    if (counted != articles || stats.at("/docs/deleted").asLong() != 0) {
      throw new IOException(
          "the cluster holds "
              + counted
              + " of "
              + articles
              + " articles, and nothing was changed");
    }
    waitForCopies(index);
    return stats.at("/store/size_in_bytes").asLong();
  }

  /** A cluster with too few nodes has fewer copies; that is no reason not to publish. */
  private void waitForCopies(String index) throws IOException {
    boolean copied = layout.replicas() == 0;
    for (int i = 0; i < HEALTH_CHECKS && !copied; i++) {
      try {
        copied =
            client
                .get("/_cluster/health/" + index + "?wait_for_status=green&timeout=3s")
                .map(health -> health.path("status").asString().equals("green"))
                .orElse(false);
      } catch (RefusedRequestException e) {
        if (e.status() != TIMED_OUT) {
          throw e;
        }
      }
    }
  }

  /** Writes what the generation is, and gives its name. */
  private static String write(
      ExportedGeneration exported, Path root, Artifacts artifacts, Artifacts.Generation generation)
      throws IOException {
    Path files = Files.createTempDirectory("fihrist-tables");
    try {
      exported.writeTables(files);
      try (Stream<Path> beside = Files.list(exported.folder())) {
        for (Path file : beside.filter(Files::isRegularFile).toList()) {
          Path to = files.resolve(file.getFileName().toString());
          if (!Files.exists(to)) {
            Files.copy(file, to);
          }
        }
      }
      Path gazetteer = root.resolve(OperatorGazetteer.FILE);
      if (Files.exists(gazetteer)) {
        Files.copy(gazetteer, files.resolve(OperatorGazetteer.FILE));
      }
      return artifacts.write(generation, files);
    } finally {
      IOUtils.rm(files);
    }
  }

  /** The alias is for people; the manifest decides. */
  private void alias(String index) {
    ObjectNode body = ClusterClient.object();
    ArrayNode actions = body.putArray("actions");
    actions
        .addObject()
        .putObject("remove")
        .put("index", address.archive() + "-*")
        .put("alias", address.archive())
        .put("must_exist", false);
    actions.addObject().putObject("add").put("index", index).put("alias", address.archive());
    try {
      client.send("POST", "/_aliases", ClusterClient.bytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the generation is in use, but the alias " + address.archive() + " was not moved", e);
    }
  }
}
