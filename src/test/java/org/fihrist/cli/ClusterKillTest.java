package org.fihrist.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.fihrist.opensearch.ClusterNodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Commands that write to a cluster are killed at random moments. {@code -Dkill.rounds=20} kills as
 * often; {@code -Dkill.seed=…} repeats a run, but for when exactly a kill strikes.
 */
@ExtendWith(ClusterNodes.Extension.class)
@Timeout(1_800)
class ClusterKillTest {
  private static final int ARTICLES = 120;
  private static final int NEWS = 5;

  private final int rounds = Integer.getInteger("kill.rounds", Job.values().length);
  private final long seed = Long.getLong("kill.seed", System.nanoTime());
  private final Random random = new Random(seed);

  /** The work of a whole run. By the clock it takes longer when the machine has more to do. */
  private final Map<Job, Duration> usual = new EnumMap<>(Job.class);

  @TempDir private Path folder;
  private Path archive;
  private String index;
  private long articles;

  /** What is killed. */
  private enum Job {
    REBUILD,
    UPDATE,
    ROLLBACK
  }

  @BeforeEach
  void furnish(ClusterNodes nodes) throws IOException {
    archive = Files.createDirectories(folder.resolve("archive"));
    index = nodes.address("killed");
    addArticles(ARTICLES);
  }

  @Test
  void aKillAtAnyMomentLosesNothing(ClusterNodes nodes) throws Exception {
    System.out.println("kill.seed=" + seed + " kill.rounds=" + rounds);
    run(Job.REBUILD);
    addArticles(NEWS);
    run(Job.UPDATE);
    run(Job.ROLLBACK);
    int kills = 0;
    for (int round = 0; kills < rounds; round++) {
      assertThat(round).as("rounds, seed %d", seed).isLessThan(10 + 4 * rounds);
      Job job = Job.values()[round % Job.values().length];
      if (job == Job.UPDATE) {
        addArticles(NEWS);
      }
      kills += strike(job, round) ? 1 : 0;
    }
    addArticles(NEWS);
    run(Job.REBUILD);

    assertThat(articlesNow()).isEqualTo(articles);
    assertThat(generations()).hasSize(2);
    assertThat(indexes(nodes)).as("nothing is left, seed %d", seed).hasSize(2);
    assertThat(indexesWithFiles(nodes)).as("seed %d", seed).isEqualTo(indexes(nodes));
  }

  /** Runs a job to its end. */
  private void run(Job job) throws Exception {
    List<Long> possible = after(job);
    Command command = start(job);
    Duration work = work(command.process(), Duration.ofHours(1));
    Command.Ended ended = command.ended();
    assertThat(ended.code()).as("%s: %s%s, seed %d", job, ended.out(), ended.err(), seed).isZero();
    assertThat(articlesNow()).as("%s, seed %d", job, seed).isIn(possible);
    usual.put(job, work);
  }

  /** Kills a job, unless it ends before; which of both it was. */
  private boolean strike(Job job, int round) throws Exception {
    List<Long> possible = new ArrayList<>(after(job));
    possible.add(articlesNow());
    Process process = start(job).process();
    double share = 0.4 + 0.6 * random.nextDouble();
    Duration most = Duration.ofNanos((long) (share * requireNonNull(usual.get(job)).toNanos()));
    Duration worked = work(process, most);
    boolean ended = !process.isAlive();
    process.destroyForcibly().waitFor();
    String told =
        String.format(
            Locale.ROOT,
            "round %d, seed %d: %s %s after %d ms of work",
            round,
            seed,
            job,
            ended ? "ended" : "killed",
            worked.toMillis());
    System.out.println(told);
    assertThat(articlesNow()).as(told).isIn(possible);
    run(job);
    return !ended;
  }

  /** Lets a process work for so long, or until its end; how long it did. */
  private static Duration work(Process process, Duration most) {
    Duration worked = Duration.ZERO;
    while (process.isAlive() && worked.compareTo(most) < 0) {
      worked = process.info().totalCpuDuration().orElse(worked);
      LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
    }
    return worked;
  }

  private Command start(Job job) throws IOException {
    String command = job.name().toLowerCase(Locale.ROOT);
    List<String> arguments = new ArrayList<>(List.of(command, "--index", index));
    if (job != Job.ROLLBACK) {
      arguments.add(archive.toString());
    } else if (generations().size() > 1) {
      arguments.add(another().get("name").asString());
    }
    return Command.start(
        folder, List.of("-Duser.home=" + folder), arguments.toArray(String[]::new));
  }

  /** How many articles there are after a job. */
  private List<Long> after(Job job) {
    return List.of(job == Job.ROLLBACK ? another().get("articles").asLong() : articles);
  }

  /** A generation that is not in use, to go back or forward to. */
  private JsonNode another() {
    return generations().stream()
        .filter(generation -> !generation.get("current").booleanValue())
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> generations() {
    CommandResult told = CommandResult.by("generations", "--json", "--index", index);
    assertThat(told.code()).as(told.err()).isZero();
    return JsonMapper.shared().readTree(told.out()).valueStream().toList();
  }

  /** How many articles the generation in use holds, which is whole. */
  private long articlesNow() {
    CommandResult check = CommandResult.by("check", "--json", "--index", index);
    assertThat(check.code()).as(check.out() + check.err()).isZero();
    return JsonMapper.shared().readTree(check.out()).get("articles").asLong();
  }

  /** The indexes with articles. */
  private static Set<String> indexes(ClusterNodes nodes) {
    Set<String> indexes = new TreeSet<>();
    nodes.http().get("/_cat/indices/killed-*?h=index").lines().forEach(indexes::add);
    return indexes;
  }

  /** The indexes of which the files of a generation are kept. */
  private static Set<String> indexesWithFiles(ClusterNodes nodes) {
    String chunks =
        "{\"size\":1000,\"_source\":false,\"query\":{\"bool\":{\"filter\":["
            + "{\"term\":{\"archive\":\"killed\"}},{\"term\":{\"kind\":\"chunk\"}}]}}}";
    nodes.http().json("POST", "/fihrist-artifacts/_refresh", "");
    Set<String> indexes = new TreeSet<>();
    for (JsonNode hit :
        nodes.http().json("POST", "/fihrist-artifacts/_search", chunks).at("/hits/hits")) {
      String id = hit.get("_id").asString();
      indexes.add(id.substring(0, id.indexOf('.')));
    }
    return indexes;
  }

  private void addArticles(int number) throws IOException {
    Path file = archive.resolve(articles + ".jsonl");
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < number; i++) {
        long id = articles + i;
        lines.write("{\"id\":\"" + id + "\",\"title\":\"درعا " + id + "\",\"body\":\"");
        for (int word = 0; word < 60; word++) {
          lines.write("كلمة" + random.nextInt(5_000) + (word % 15 == 14 ? ". " : " "));
        }
        lines.write("\"}\n");
      }
    }
    articles += number;
  }
}
