package org.fihrist.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.util.IOUtils;
import org.fihrist.article.Reject;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.RejectLog;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.CheckFinding;
import org.fihrist.search.index.CheckReport;
import org.fihrist.search.index.GenerationSummary;
import org.fihrist.search.index.IndexKeeper;
import org.fihrist.search.index.PruneResult;
import org.fihrist.search.index.Snapshot;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the generations of an archive in a cluster.
 *
 * @param index the archive
 */
record ClusterKeeper(ClusterIndex index) implements IndexKeeper {
  private static final Duration LOADING = Duration.ofDays(1);
  private static final String WAY_OUT =
      "put another generation in use (fihrist rollback), or rebuild";

  @Override
  public boolean isEmpty() {
    return index.with(artifacts -> artifacts.current().name().isEmpty());
  }

  /** What generation is meant. */
  private static Artifacts.Generation named(
      Artifacts artifacts, ClusterIndex index, Optional<String> name) throws IOException {
    String wanted = name.isPresent() ? name.get() : artifacts.current().name();
    return artifacts
        .find(wanted)
        .orElseThrow(() ->
            new IndexUnavailableException(
                name.isPresent()
                    ? "There is no generation "
                        + wanted
                        + " of "
                        + index.address()
                        + ": `fihrist generations` lists all."
                    : "There is no index of "
                        + index.address()
                        + " yet: `fihrist rebuild` makes one."));
  }

  /** Something that is read from the files of a generation. */
  private interface Reading<T> {
    T in(Path folder, Artifacts.Generation generation) throws IOException;
  }

  /** Fetches the files of a generation, reads something, and deletes them. */
  private <T> T read(Optional<String> name, Reading<T> reading) {
    return index.with(artifacts -> {
      Artifacts.Generation generation = named(artifacts, index, name);
      Path folder = Files.createTempDirectory("fihrist-generation").resolve("files");
      try {
        artifacts.fetch(generation, folder);
        return reading.in(folder, generation);
      } finally {
        IOUtils.rm(folder.getParent());
      }
    });
  }

  @Override
  public IndexStatus status() {
    return read(
        Optional.empty(),
        (folder, generation) -> {
          Manifest manifest = Manifest.read(folder);
          return new IndexStatus(
              generation.name(),
              manifest.build().builtAt(),
              manifest.build().counts(),
              generation.sizeBytes(),
              manifest.contents().fingerprint());
        });
  }

  @Override
  public String current() {
    return index.with(artifacts -> named(artifacts, index, Optional.empty()).name());
  }

  /** The hash of the content of the generation in use. */
  String fingerprint() {
    return status().fingerprint();
  }

  @Override
  public List<String> sources() {
    return index.with(artifacts -> named(artifacts, index, Optional.empty()).about().sources());
  }

  @Override
  public List<GenerationSummary> list() {
    return index.with(artifacts -> {
      String current = artifacts.current().name();
      return artifacts.list().stream()
          .map(generation ->
              new GenerationSummary(
                  generation.name(),
                  generation.name().equals(current),
                  generation.about().builtAt(),
                  generation.about().sources(),
                  generation.articles(),
                  generation.sizeBytes(),
                  ""))
          .toList();
    });
  }

  @Override
  public Optional<String> clockTrouble(Instant now) {
    return Optional.empty();
  }

  @Override
  public CheckReport check(Optional<String> name) {
    return index.with(artifacts -> {
      Artifacts.Generation generation = named(artifacts, index, name);
      List<CheckFinding> findings = findings(artifacts, generation);
      return new CheckReport(
          generation.name(),
          generation.articles(),
          generation.sizeBytes(),
          findings,
          findings.isEmpty() ? "" : WAY_OUT);
    });
  }

  private static List<CheckFinding> findings(Artifacts artifacts, Artifacts.Generation generation)
      throws IOException {
    List<CheckFinding> findings = new ArrayList<>();
    Optional<JsonNode> health =
        artifacts.client().get("/_cluster/health/" + generation.index() + "?timeout=5s");
    String status = health.map(node -> node.path("status").asString("red")).orElse("red");
    Optional<JsonNode> stats = artifacts.client().get("/" + generation.index() + "/_stats/docs");
    if (stats.isEmpty()) {
      findings.add(new CheckFinding(generation.index(), "the index is missing"));
    } else if (status.equals("red")) {
      findings.add(new CheckFinding(generation.index(), "some shards have no copy that is up"));
    } else {
      long counted = stats.get().at("/_all/primaries/docs/count").asLong();
      if (counted != generation.articles()) {
        findings.add(
            new CheckFinding(
                generation.index(),
                "it holds " + counted + " articles, wanted " + generation.articles()));
      }
    }
    Path folder = Files.createTempDirectory("fihrist-check").resolve("files");
    try {
      artifacts.fetch(generation, folder);
    } catch (IOException e) {
      findings.add(new CheckFinding(Artifacts.INDEX, String.valueOf(e.getMessage())));
    } finally {
      IOUtils.rm(folder.getParent());
    }
    return findings;
  }

  @Override
  public void rejects(Optional<String> name, Consumer<Reject> visitor) {
    var _ =
        read(
            name,
            (folder, generation) -> {
              RejectLog.read(folder, visitor);
              return generation;
            });
  }

  @Override
  public String rollBack(Optional<String> name) {
    return index.with(artifacts -> {
      Artifacts.Current current = artifacts.current();
      Artifacts.Generation wanted =
          name.isPresent()
              ? named(artifacts, index, name)
              : artifacts.list().stream()
                  .filter(generation -> generation.name().compareTo(current.name()) < 0)
                  .findFirst()
                  .orElseThrow(() ->
                      new IndexUnavailableException(
                          "There is no generation of "
                              + index.address()
                              + " before the one in use: `fihrist generations` lists all."));
      List<CheckFinding> findings = findings(artifacts, wanted);
      if (!findings.isEmpty()) {
        throw new IndexUnavailableException(
            "The generation "
                + wanted.name()
                + " is damaged, and nothing was changed: "
                + findings.getFirst().file()
                + ": "
                + findings.getFirst().trouble()
                + ".");
      }
      if (!artifacts.publish(wanted.name(), current)) {
        throw new IndexUnavailableException(
            "Another process changed the generation in use of "
                + index.address()
                + " meanwhile, and nothing was changed: look at `fihrist generations`.");
      }
      return wanted.name();
    });
  }

  @Override
  public PruneResult prune(int keep) {
    return index.with(artifacts -> {
      String current = artifacts.current().name();
      List<String> deleted = new ArrayList<>();
      long freedBytes = 0;
      int kept = 1;
      for (Artifacts.Generation generation : artifacts.list()) {
        if (!generation.name().equals(current) && ++kept > keep) {
          artifacts.delete(generation);
          deleted.add(generation.name());
          freedBytes += generation.sizeBytes();
        }
      }
      deleteUnnamed(artifacts);
      return new PruneResult(deleted, freedBytes);
    });
  }

  /**
   * Deletes what killed runs have left; an index that is a day old is not being loaded any more.
   */
  private void deleteUnnamed(Artifacts artifacts) throws IOException {
    Set<String> named = new HashSet<>();
    artifacts.list().forEach(generation -> named.add(generation.index()));
    Optional<JsonNode> indices =
        artifacts
            .client()
            .get(
                "/"
                    + index.address().archive()
                    + "-*/_settings/index.creation_date?allow_no_indices=true");
    long old = Instant.now().minus(LOADING).toEpochMilli();
    if (indices.isPresent()) {
      for (Map.Entry<String, JsonNode> each : indices.get().properties()) {
        long created = each.getValue().at("/settings/index/creation_date").asLong(old);
        if (!named.contains(each.getKey()) && created < old) {
          artifacts.deleteUnnamed(each.getKey());
        }
      }
    }
  }

  @Override
  public Snapshot snapshot(Path file) {
    throw new IndexUnavailableException(
        "A snapshot of a cluster is taken by the cluster (PUT /_snapshot/REPOSITORY/NAME with the"
            + " indices "
            + index.address().archive()
            + "-* and "
            + Artifacts.INDEX
            + "); this command writes one file of an index in a folder.");
  }

  @Override
  public Snapshot restore(Path file) {
    throw new IndexUnavailableException(
        "A snapshot file is restored into a folder: give --index a folder.");
  }
}
