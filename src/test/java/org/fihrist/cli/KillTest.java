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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every writing command is killed at random moments while clients query a server without pause.
 * {@code -Dkill.rounds=50} sets the number of kills. {@code -Dkill.seed=…} repeats a run, except
 * for the exact moments of the kills.
 */
@Timeout(1_200)
class KillTest {
  private static final int ARTICLES = 400;
  private static final int NEWS = 5;

  /** The approximate writing time of each job. */
  private static final Map<Job, Integer> MAX_WRITING_MILLIS =
      Map.of(
          Job.REBUILD,
          1_500,
          Job.UPDATE,
          1_500,
          Job.ROLLBACK,
          3,
          Job.SNAPSHOT,
          40,
          Job.RESTORE,
          80);

  private static final String EVERYWHERE = "درعا";

  private final int rounds = Integer.getInteger("kill.rounds", Job.values().length);
  private final long seed = Long.getLong("kill.seed", System.nanoTime());
  private final Random random = new Random(seed);

  /** The work of a whole run. It takes longer if the machine has other work. */
  private final Map<Job, Duration> usual = new EnumMap<>(Job.class);

  @TempDir private Path folder;
  private Path index;
  private Path archive;
  private Path backup;
  private Path snapshot;
  private long articles;
  private long articlesOfSnapshot;

  /** The commands that are killed. */
  private enum Job {
    REBUILD,
    UPDATE,
    ROLLBACK,
    SNAPSHOT,
    RESTORE
  }

  @BeforeEach
  void furnish() throws IOException {
    index = folder.resolve("index");
    archive = Files.createDirectories(folder.resolve("archive"));
    backup = Files.createDirectories(folder.resolve("backup"));
    snapshot = backup.resolve("index.zip");
    addArticles(ARTICLES);
  }

  @Test
  void aKillAtAnyMomentLosesNothing() throws Exception {
    System.out.println("kill.seed=" + seed + " kill.rounds=" + rounds);
    measure(Job.REBUILD, Job.UPDATE);
    measure(Job.SNAPSHOT, Job.RESTORE, Job.ROLLBACK);
    try (ServedIndex served = ServedIndex.start(folder, index, EVERYWHERE)) {
      int kills = 0;
      for (int round = 0; kills < rounds; round++) {
        assertThat(round)
            .as("rounds for %d kills, seed %d", kills, seed)
            .isLessThan(10 + 4 * rounds);
        Job job = Job.values()[round % Job.values().length];
        if (job == Job.UPDATE) {
          addArticles(NEWS);
        }
        kills += strike(job, round) ? 1 : 0;
      }
      served.awaitGeneration(current());
      assertThat(served.assertNothingFailed()).as("requests").isGreaterThan(rounds);
    }
    assertThat(filesIn(backup)).containsExactly(snapshot);
    assertThat(index.resolve("current.next")).doesNotExist();
  }

  /** Runs a job to its end. Jobs that have not run yet are expected to take about as long. */
  private void measure(Job job, Job... alike) throws Exception {
    Command command = Command.start(folder, arguments(job));
    Duration work = work(command.process(), Duration.ofHours(1));
    Command.Ended ended = command.ended();
    done(job, new CommandResult(ended.code(), ended.out(), ended.err()));
    usual.put(job, work);
    for (Job other : alike) {
      usual.put(other, work);
    }
  }

  /** Kills a job, unless it ends first. Returns which of the two happened. */
  private boolean strike(Job job, int round) throws Exception {
    String[] arguments = arguments(job);
    long before = articlesNow();
    long after = articlesAfter(job, arguments);
    List<Path> traces = traces(job);
    Process process = Command.start(folder, arguments).process();
    Duration worked =
        random.nextBoolean()
            ? work(process, share(requireNonNull(usual.get(job)), 0.4 + 0.6 * random.nextDouble()))
            : workUntilTraces(traces, job, process);
    boolean ended = !process.isAlive();
    process.destroyForcibly().waitFor();
    if (ended && worked.isPositive()) {
      usual.put(job, worked);
    }
    String told = told(job, round, worked, ended);
    System.out.println(told);
    assertThat(articlesNow()).as(told).isIn(before, after);
    if (job == Job.SNAPSHOT) {
      assertSnapshotIsWhole(told);
    }
    // The arguments are computed again: if the job had ended, rollback needs another generation.
    done(job, CommandResult.by(arguments(job)));
    return !ended;
  }

  private static Duration share(Duration whole, double share) {
    return Duration.ofNanos((long) (whole.toNanos() * share));
  }

  /**
   * Lets a process work until it writes, and a moment longer. A process spends much of its time on
   * preparations, during which a kill cannot do harm.
   */
  private Duration workUntilTraces(List<Path> before, Job job, Process process) throws IOException {
    Duration worked = Duration.ZERO;
    while (process.isAlive() && traces(job).equals(before)) {
      worked = process.info().totalCpuDuration().orElse(worked);
    }
    long most = TimeUnit.MILLISECONDS.toNanos(requireNonNull(MAX_WRITING_MILLIS.get(job)));
    LockSupport.parkNanos((long) (most * random.nextDouble() * random.nextDouble()));
    return worked;
  }

  /**
   * Returns the state of the folder in which a job writes. It changes when the job begins to write.
   */
  private List<Path> traces(Job job) throws IOException {
    return filesIn(job == Job.SNAPSHOT ? backup : index);
  }

  /** Lets a process work for a given time or until its end. Returns the time that it worked. */
  private static Duration work(Process process, Duration most) {
    Duration worked = Duration.ZERO;
    while (process.isAlive() && worked.compareTo(most) < 0) {
      worked = process.info().totalCpuDuration().orElse(worked);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
    return worked;
  }

  private String told(Job job, int round, Duration worked, boolean ended) throws IOException {
    return String.format(
        Locale.ROOT,
        "round %d, seed %d: %s %s after %d of some %d ms of work, leaving %s",
        round,
        seed,
        job,
        ended ? "ended" : "killed",
        worked.toMillis(),
        requireNonNull(usual.get(job)).toMillis(),
        left());
  }

  /**
   * Checks that the index is undamaged, with Lucene's CheckIndex among others. Returns the number
   * of articles.
   */
  private long articlesNow() {
    CommandResult check = CommandResult.by("check", "--json", "--index", index.toString());
    assertThat(check.code()).as(check.out() + check.err()).isZero();
    return JsonMapper.shared().readTree(check.out()).get("articles").asLong();
  }

  private void assertSnapshotIsWhole(String told) {
    Path other = folder.resolve("other");
    CommandResult restored =
        CommandResult.by("restore", "--index", other.toString(), snapshot.toString());
    assertThat(restored.code()).as(told + restored.err()).isZero();
  }

  private long articlesAfter(Job job, String... arguments) {
    return switch (job) {
      case REBUILD, UPDATE -> articles;
      case SNAPSHOT -> articlesNow();
      case RESTORE -> articlesOfSnapshot;
      case ROLLBACK -> articlesOf(arguments[arguments.length - 1]);
    };
  }

  private long articlesOf(String generation) {
    for (JsonNode kept : generations()) {
      if (kept.get("name").asString().equals(generation)) {
        return kept.get("articles").asLong();
      }
    }
    throw new AssertionError("no " + generation);
  }

  /** The next run recovers by itself. */
  private void done(Job job, CommandResult told) {
    assertThat(told.code()).as("%s: %s, seed %d", job, told.err(), seed).isZero();
    long now = articlesNow();
    switch (job) {
      case REBUILD, UPDATE -> assertThat(now).isEqualTo(articles);
      case RESTORE -> assertThat(now).isEqualTo(articlesOfSnapshot);
      case SNAPSHOT -> articlesOfSnapshot = now;
      case ROLLBACK -> {}
    }
  }

  private String[] arguments(Job job) throws IOException {
    String command = job.name().toLowerCase(Locale.ROOT);
    String last =
        switch (job) {
          case REBUILD, UPDATE -> archive.toString();
          case SNAPSHOT, RESTORE -> snapshot.toString();
          case ROLLBACK -> another();
        };
    return new String[] {command, "--index", index.toString(), last};
  }

  /** Returns a generation for a rollback, which may be older or newer than the one in use. */
  private String another() throws IOException {
    String current = current();
    List<String> others = new ArrayList<>();
    for (JsonNode kept : generations()) {
      String name = kept.get("name").asString();
      if (kept.get("trouble").asString().isEmpty() && !name.equals(current)) {
        others.add(name);
      }
    }
    return others.isEmpty() ? current : others.getFirst();
  }

  private JsonNode generations() {
    return JsonMapper.shared()
        .readTree(CommandResult.by("generations", "--json", "--index", index.toString()).out());
  }

  private String current() throws IOException {
    return Files.readString(index.resolve("current")).strip();
  }

  private String left() throws IOException {
    List<String> left = new ArrayList<>();
    for (JsonNode kept : generations()) {
      if (!kept.get("trouble").asString().isEmpty()) {
        left.add(kept.get("name").asString());
      }
    }
    for (Path file : filesIn(backup)) {
      if (!file.equals(snapshot)) {
        left.add(file.getFileName().toString());
      }
    }
    return left.isEmpty() ? "nothing" : String.join(" ", left);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private void addArticles(int number) throws IOException {
    Path file = archive.resolve(articles + ".jsonl");
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < number; i++) {
        long id = articles + i;
        lines.write(
            "{\"id\":\"" + id + "\",\"title\":\"" + EVERYWHERE + " " + id + "\",\"body\":\"");
        for (int word = 0; word < 60; word++) {
          lines.write("كلمة" + random.nextInt(5_000) + (word % 15 == 14 ? ". " : " "));
        }
        lines.write("\"}\n");
      }
    }
    articles += number;
  }
}
