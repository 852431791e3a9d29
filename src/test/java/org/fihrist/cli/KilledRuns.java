package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands over one index that are killed at points of their work, and the checks after a kill. */
final class KilledRuns {
  private static final String EVERYWHERE = "درعا";

  /** Short beside the work of a run, so that no stretch of it is missed. */
  private static final long LOOK_NANOS = 500_000;

  private static final int KILLED = 128 + 9;

  private final long seed = Long.getLong("kill.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Path folder;
  private final Path index;
  private final Path temporary;
  private int kills;

  /**
   * Creates the index's surroundings.
   *
   * @param folder an empty folder for the index, temporary files and what commands print
   */
  KilledRuns(Path folder) throws IOException {
    this.folder = folder;
    this.index = folder.resolve("index");
    this.temporary = Files.createDirectories(folder.resolve("tmp"));
  }

  Path index() {
    return index;
  }

  String[] arguments(String command, Path source, String... options) {
    return Stream.concat(
            Stream.of(command, "--index", index.toString(), source.toString()), Stream.of(options))
        .toArray(String[]::new);
  }

  Command start(String... arguments) throws IOException {
    return Command.start(
        folder,
        List.of("-Dfihrist.home=" + folder, "-Djava.io.tmpdir=" + temporary, "-Xshare:auto"),
        arguments);
  }

  /** Runs a command to its end: all that it read is accounted for. */
  void finish(String... arguments) throws Exception {
    String[] asked = Arrays.copyOf(arguments, arguments.length + 1);
    asked[arguments.length] = "--json";
    Command.Ended ended = ended(start(asked));
    assertThat(ended.code()).as("seed %d: %s", seed, ended.err()).isZero();
    JsonNode report = JsonMapper.shared().readTree(ended.out());
    long told = 0;
    for (String part :
        List.of("added", "replaced", "unchanged", "duplicates", "versions", "rejected")) {
      told += report.get(part).asLong();
    }
    assertThat(told).as("what became of all inputs, seed %d", seed).isEqualTo(read(report));
    if (arguments[0].equals("rebuild")) {
      assertThat(report.get("indexed").asLong()).isEqualTo(report.get("added").asLong());
    }
  }

  /** Waits as long as it takes: the timeout of the test is the end. */
  private static Command.Ended ended(Command command) throws Exception {
    command.process().waitFor();
    return command.ended();
  }

  private static long read(JsonNode report) {
    return report.get("read").asLong();
  }

  /** Runs a watch until it has indexed so many articles, and ends it as a service manager does. */
  void watchUntil(long articles, String... arguments) throws Exception {
    Command watch = start(arguments);
    String all = "\"indexed\":" + articles + ",";
    DiskChange.await(
        () -> !watch.process().isAlive() || Files.readString(watch.out()).contains(all));
    watch.process().destroy();
    assertThat(watch.process().waitFor(30, TimeUnit.SECONDS)).as("it ends").isTrue();
    assertThat(Files.readString(watch.err())).doesNotContain("fault", "Exception");
  }

  /** A share of the usual number of changes, in the stretch of this kill. */
  int share(int kill, int of, int usual) {
    return Math.clamp(Math.round(usual * (kill % of + random.nextDouble()) / of), 1, usual);
  }

  /**
   * Whether another run is to be killed.
   *
   * @param rounds how many runs there were; some end before they are killed
   * @param wanted how many are to be killed
   */
  boolean goOn(int rounds, int wanted) {
    assertThat(rounds).as("runs for %d kills, seed %d", kills, seed).isLessThan(10 + 2 * wanted);
    if (kills == wanted) {
      System.out.println(kills + " of " + rounds + " runs were killed before their end");
    }
    return kills < wanted;
  }

  /** How many times the files of the index change in a run that nobody kills. */
  int changesOf(String... arguments) throws Exception {
    return changesOf(index, arguments);
  }

  int changesOf(Path watched, String... arguments) throws Exception {
    Command command = start(arguments);
    Changes changes = new Changes(watched);
    while (command.process().isAlive()) {
      changes.look();
      LockSupport.parkNanos(LOOK_NANOS);
    }
    assertThat(ended(command).code()).isZero();
    return Math.max(1, changes.seen);
  }

  Callable<Boolean> afterChanges(int number) throws IOException {
    return afterChanges(index, number);
  }

  Callable<Boolean> afterChanges(Path watched, int number) throws IOException {
    Changes changes = new Changes(watched);
    return () -> {
      changes.look();
      return changes.seen >= number;
    };
  }

  /** A point that is reached when one of two is. */
  static Callable<Boolean> either(Callable<Boolean> first, Callable<Boolean> second) {
    return () -> first.call() || second.call();
  }

  /** The manifest is the last file of a generation; the pointer moves next. */
  Callable<Boolean> manifestIsWritten() throws IOException {
    Path manifest =
        index.resolve(
            String.format(Locale.ROOT, "%06d/manifest.json", 1 + Long.parseLong(current())));
    return () -> Files.exists(manifest);
  }

  /** The new generation is in use, and the one before the last is being deleted. */
  Callable<Boolean> pointerIsMoved() throws IOException {
    String before = current();
    return () -> !current().equals(before);
  }

  void strike(String name, Callable<Boolean> point, long before, String... arguments)
      throws Exception {
    strike(name, point, before, start(arguments));
  }

  /** Kills a run at a point: the generation that was in use is searched all the while. */
  void strike(String name, Callable<Boolean> point, long before, Command command) throws Exception {
    try (LuceneSearchEngine kept = LuceneSearchEngine.open(index)) {
      long found = found(kept);
      Process process = command.process();
      while (process.isAlive() && !point.call()) {
        LockSupport.parkNanos(LOOK_NANOS);
      }
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly().waitFor();
      boolean killed = process.exitValue() == KILLED;
      kills += killed ? 1 : 0;
      System.out.println(
          name
              + (killed ? " killed" : " had ended")
              + ", seed "
              + seed
              + ", left "
              + unpublished());
      assertThat(found(kept))
          .as("the generation in use, %s, seed %d", name, seed)
          .isGreaterThanOrEqualTo(found);
      try (LuceneSearchEngine fresh = LuceneSearchEngine.open(index)) {
        long published = fresh.status().counts().indexed();
        assertThat(published).as("%s, seed %d", name, seed).isGreaterThanOrEqualTo(before);
        // An open engine moves on by itself when a generation is published.
        assertThat(kept.status().counts().indexed()).isIn(before, published);
        assertThat(found(fresh)).as("%s, seed %d", name, seed).isGreaterThanOrEqualTo(found);
      }
      DiskChange.await(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }
  }

  /** After the next run the index is whole, and nothing of the killed run is left. */
  void assertClean(long articles) throws Exception {
    CommandResult check = CommandResult.by("check", "--json", "--index", index.toString());
    assertThat(check.code()).as("seed %d: %s", seed, check.out() + check.err()).isZero();
    assertThat(JsonMapper.shared().readTree(check.out()).get("articles").asLong())
        .as("seed %d", seed)
        .isEqualTo(articles);
    assertThat(unpublished()).as("seed %d", seed).isEmpty();
    assertThat(names(temporary)).as("temporary files, seed %d", seed).isEmpty();
    assertThat(index.resolve("current.next")).doesNotExist();
    assertThat(index.resolve(current()).resolve("resume")).doesNotExist();
    Path scans = index.resolve("recognised");
    if (Files.exists(scans)) {
      assertThat(names(scans)).allMatch(name -> name.matches("\\p{XDigit}{64}-\\d+\\.tsv"));
    }
  }

  /** Every page was recognised and its text is kept. */
  void assertRecognised(int pages) throws IOException {
    assertThat(names(index.resolve("recognised"))).as("seed %d", seed).hasSize(pages);
  }

  /** Generations that are not whole, and generations besides the last two. */
  private List<String> unpublished() throws IOException {
    List<String> left = new ArrayList<>();
    CommandResult told = CommandResult.by("generations", "--json", "--index", index.toString());
    JsonNode all = JsonMapper.shared().readTree(told.out());
    for (JsonNode kept : all.isArray() ? all : all.get("generations")) {
      if (!kept.get("trouble").asString().isEmpty()) {
        left.add(kept.get("name").asString());
      }
    }
    return left;
  }

  private static long found(LuceneSearchEngine engine) {
    return engine.rank(new Query.Word(EVERYWHERE, Level.FAMILY), 10_000).size();
  }

  private String current() throws IOException {
    return Files.readString(index.resolve("current")).strip();
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
      return names;
    }
  }

  /** Counts how often the names of the files in a folder change. */
  private static final class Changes {
    private final Path folder;
    private Set<String> last;
    private int seen;

    Changes(Path folder) throws IOException {
      this.folder = folder;
      this.last = listed();
    }

    void look() throws IOException {
      Set<String> now = listed();
      seen += now.equals(last) ? 0 : 1;
      last = now;
    }

    // A file may go while the folder is being listed.
    private Set<String> listed() throws IOException {
      Set<String> names = new TreeSet<>();
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.forEach(file -> names.add(folder.relativize(file).toString()));
        } catch (UncheckedIOException | NoSuchFileException e) {
          return last == null ? Set.of() : last;
        }
      }
      return names;
    }
  }
}
