package org.fihrist.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.fihrist.indexing.Checksum;
import org.fihrist.indexing.Manifest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The generations of an archive, and the files of each, in the small index {@code
 * fihrist-artifacts}: a document for the archive says which generation is in use, a document for
 * each generation what it is, and documents of at most {@link #CHUNK_BYTES} hold its files.
 *
 * @param client speaks to the cluster
 * @param archive the name of the archive
 */
record Artifacts(ClusterClient client, String archive) {
  static final String INDEX = "fihrist-artifacts";
  private static final int CHUNK_BYTES = 1 << 20;
  private static final String SETTINGS =
      """
      {"settings":{"number_of_shards":1,"auto_expand_replicas":"0-2"},
       "mappings":{"dynamic":false,"properties":{"archive":{"type":"keyword"},"kind":{"type":"keyword"}}}}
      """;
  private static final int CONFLICT = 409;
  private static final int MOST_GENERATIONS = 1_000;
  private static final int MOST_CHUNKS = 10_000;

  /**
   * A generation that was published.
   *
   * @param name its name
   * @param index the index that holds its articles
   * @param articles how many there are
   * @param sizeBytes what its index takes, without copies
   * @param about when and of what it was built
   * @param files its files
   */
  record Generation(
      String name, String index, long articles, long sizeBytes, About about, List<Stored> files) {
    Generation {
      files = List.copyOf(files);
    }
  }

  /**
   * When and of what a generation was built.
   *
   * @param builtAt ISO 8601 in UTC
   * @param sources what the operator named
   */
  record About(String builtAt, List<String> sources) {
    About {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A file in chunks.
   *
   * @param checksum as {@link Checksum} gives it
   */
  record Stored(String name, int chunks, long bytes, String checksum) {}

  /**
   * The generation in use.
   *
   * @param name of the generation; empty when there is none yet
   * @param term and {@code number} the version of this statement, for compare-and-set
   */
  record Current(String name, long number, long term) {
    static final Current NONE = new Current("", -1, -1);
  }

  private String document(String id) {
    return "/" + INDEX + "/_doc/" + ClusterClient.part(id);
  }

  /** Makes the index of artifacts if it is missing. */
  void create() throws IOException {
    try {
      client.send("PUT", "/" + INDEX, SETTINGS.getBytes(UTF_8));
    } catch (RefusedRequestException e) {
      if (!String.valueOf(e.getMessage()).contains("exists")) {
        throw e;
      }
    }
  }

  /** Which generation is in use. */
  Current current() throws IOException {
    Optional<JsonNode> found = client.get(document(archive));
    return found
        .filter(node -> node.path("found").asBoolean(false))
        .map(node ->
            new Current(
                node.at("/_source/current").asString(),
                node.path("_seq_no").asLong(),
                node.path("_primary_term").asLong()))
        .orElse(Current.NONE);
  }

  /**
   * Puts a generation in use, if the one before is still in use.
   *
   * @return whether it is in use now; not if another process was faster
   */
  boolean publish(String generation, Current before) throws IOException {
    ObjectNode body = ClusterClient.object();
    body.put("archive", archive).put("kind", "current").put("current", generation);
    String condition =
        before.number() < 0
            ? "?op_type=create"
            : "?if_seq_no=" + before.number() + "&if_primary_term=" + before.term();
    try {
      client.send(
          "PUT", document(archive) + condition + "&refresh=true", ClusterClient.bytes(body));
      return true;
    } catch (RefusedRequestException e) {
      if (e.status() == CONFLICT) {
        return false;
      }
      throw e;
    }
  }

  /** All generations, the newest first. */
  List<Generation> list() throws IOException {
    ObjectNode body = ClusterClient.object();
    body.put("size", MOST_GENERATIONS);
    ArrayNode filter = body.putObject("query").putObject("bool").putArray("filter");
    filter.addObject().putObject("term").put("archive", archive);
    filter.addObject().putObject("term").put("kind", "generation");
    try {
      List<Generation> generations = new ArrayList<>();
      client
          .ask("/" + INDEX + "/_search?allow_partial_search_results=false", body)
          .at("/hits/hits")
          .forEach(hit -> generations.add(generation(hit.path("_source"))));
      generations.sort((one, other) -> other.name().compareTo(one.name()));
      return generations;
    } catch (RefusedRequestException e) {
      if (e.status() == 404) {
        return List.of();
      }
      throw e;
    }
  }

  /** A generation; empty when there is none of this name. */
  Optional<Generation> find(String name) throws IOException {
    return client
        .get(document(archive + "." + name))
        .filter(node -> node.path("found").asBoolean(false))
        .map(node -> generation(node.path("_source")));
  }

  private static Generation generation(JsonNode source) {
    List<Stored> files = new ArrayList<>();
    source
        .path("files")
        .forEach(file ->
            files.add(
                new Stored(
                    file.path("name").asString(),
                    file.path("chunks").asInt(),
                    file.path("bytes").asLong(),
                    file.path("checksum").asString())));
    List<String> sources = new ArrayList<>();
    source.path("sources").forEach(each -> sources.add(each.asString()));
    return new Generation(
        source.path("name").asString(),
        source.path("index").asString(),
        source.path("articles").asLong(),
        source.path("bytes").asLong(),
        new About(source.path("builtAt").asString(), sources),
        files);
  }

  /**
   * Writes the files of a folder and then what the generation is. It is not in use before {@link
   * #publish}.
   *
   * @param generation whose name is left open
   * @return its name, which is above that of all others
   */
  String write(Generation generation, Path folder) throws IOException {
    ObjectNode body = ClusterClient.object();
    body.put("archive", archive).put("kind", "generation");
    body.put("index", generation.index()).put("articles", generation.articles());
    body.put("bytes", generation.sizeBytes()).put("builtAt", generation.about().builtAt());
    ArrayNode sources = body.putArray("sources");
    generation.about().sources().forEach(sources::add);
    ArrayNode files = body.putArray("files");
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      int chunks = writeChunks(generation.index(), file);
      files
          .addObject()
          .put("name", name)
          .put("chunks", chunks)
          .put("bytes", Files.size(file))
          .put("checksum", Checksum.of(file));
    }
    return claim(body);
  }

  /** Takes the next name that nobody has; another process may be faster. */
  private String claim(ObjectNode body) throws IOException {
    long last = list().stream().mapToLong(known -> Long.parseLong(known.name())).max().orElse(0);
    for (long number = last + 1; ; number++) {
      String name = String.format(Locale.ROOT, "%06d", number);
      body.put("name", name);
      try {
        client.send(
            "PUT",
            document(archive + "." + name) + "?op_type=create&refresh=true",
            ClusterClient.bytes(body));
        return name;
      } catch (RefusedRequestException e) {
        if (e.status() != CONFLICT) {
          throw e;
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private int writeChunks(String index, Path file) throws IOException {
    int chunks = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (byte[] bytes = in.readNBytes(CHUNK_BYTES);
          bytes.length > 0;
          bytes = in.readNBytes(CHUNK_BYTES)) {
        ObjectNode body = ClusterClient.object();
        body.put("archive", archive).put("kind", "chunk").put("data", bytes);
        client.send(
            "PUT",
            document(chunk(index, file.getFileName().toString(), chunks++)),
            ClusterClient.bytes(body));
      }
    }
    return chunks;
  }

  private static String chunk(String index, String file, int number) {
    return index + "." + file + "." + number;
  }

  /**
   * Fetches the files of a generation into a folder that does not exist yet, and checks them.
   *
   * @throws IOException when a file is not as it was written
   */
  void fetch(Generation generation, Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Path fetched = Files.createTempDirectory(parent, "fetched");
    try {
      for (Stored file : generation.files()) {
        Path to = fetched.resolve(Path.of(file.name()).getFileName().toString());
        try (OutputStream out = Files.newOutputStream(to)) {
          for (int chunk = 0; chunk < file.chunks(); chunk++) {
            out.write(read(chunk(generation.index(), file.name(), chunk)));
          }
        }
        if (!Checksum.of(to).equals(file.checksum())) {
          throw new IOException("the file " + file.name() + " is not as it was written");
        }
      }
      if (!Files.exists(folder)) {
        Files.move(fetched, folder);
      }
    } finally {
      IOUtils.rm(fetched);
    }
  }

  private byte[] read(String chunk) throws IOException {
    JsonNode found =
        client.get(document(chunk)).orElseThrow(() -> new IOException("no chunk " + chunk));
    return Base64.getDecoder().decode(found.at("/_source/data").asString());
  }

  /** Deletes a generation: what it is first, so that nobody begins to read it. */
  void delete(Generation generation) throws IOException {
    client.send(
        "DELETE", document(archive + "." + generation.name()) + "?refresh=true", new byte[0]);
    for (Stored file : generation.files()) {
      for (int number = 0; number < file.chunks(); number++) {
        client.send(
            "DELETE", document(chunk(generation.index(), file.name(), number)), new byte[0]);
      }
    }
    client.send("DELETE", "/" + generation.index() + "?ignore_unavailable=true", new byte[0]);
  }

  /** Deletes the index of a generation that was not finished, and the files of that generation. */
  void deleteUnnamed(String index) throws IOException {
    if (list().stream().anyMatch(generation -> generation.index().equals(index))) {
      return;
    }
    ObjectNode body = ClusterClient.object().put("size", MOST_CHUNKS).put("_source", false);
    ArrayNode filter = body.putObject("query").putObject("bool").putArray("filter");
    filter.addObject().putObject("term").put("archive", archive);
    filter.addObject().putObject("term").put("kind", "chunk");
    client.send("POST", "/" + INDEX + "/_refresh?ignore_unavailable=true", new byte[0]);
    for (JsonNode hit :
        client.ask("/" + INDEX + "/_search?ignore_unavailable=true", body).at("/hits/hits")) {
      String id = hit.path("_id").asString();
      if (id.startsWith(index + ".")) {
        client.send("DELETE", document(id), new byte[0]);
      }
    }
    client.send("DELETE", "/" + index + "?ignore_unavailable=true", new byte[0]);
  }

  /** What a generation is, by its manifest. */
  static About about(Manifest manifest) {
    return new About(manifest.build().builtAt(), manifest.build().sources());
  }
}
