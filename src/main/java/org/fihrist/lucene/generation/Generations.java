package org.fihrist.lucene.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fihrist.article.Reject;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.RejectLog;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.CheckFinding;
import org.fihrist.search.index.CheckReport;
import org.fihrist.search.index.GenerationSummary;

/**
 * Lists and checks the generations of an index folder. It only reads and takes no lock, so a
 * rebuild may run at the same time.
 */
public final class Generations {
  private static final int ATTEMPTS = 5;
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

  private final IndexFolder folder;

  private Generations(IndexFolder folder) {
    this.folder = folder;
  }

  /**
   * Lists the generations of an index folder.
   *
   * @throws IndexUnavailableException when there is no such folder
   */
  public static Generations in(Path root) {
    if (!Files.isDirectory(root)) {
      throw noIndex(root);
    }
    return new Generations(new IndexFolder(root));
  }

  public static IndexUnavailableException noIndex(Path root) {
    return new IndexUnavailableException(
        "There is no index in " + root + ": build one with `fihrist rebuild SOURCE...`.");
  }

  /** Returns the error for a folder without a current generation. It says what is there instead. */
  public static IndexUnavailableException none(IndexFolder folder) throws IOException {
    if (!hasAny(folder)) {
      return noIndex(folder.root());
    }
    return new IndexUnavailableException(
        folder.unfinished().isEmpty()
            ? "The index in "
                + folder.root()
                + " has lost its file current: `fihrist rollback` takes the newest generation that"
                + " is whole."
            : "The index in "
                + folder.root()
                + " is not finished: run the same `fihrist rebuild SOURCE...` again, and it goes on"
                + " where it was.");
  }

  /** Tests whether the folder holds an index, or an interrupted rebuild that can be resumed. */
  public static boolean isAnyIn(Path root) throws IOException {
    return hasAny(new IndexFolder(root));
  }

  private static boolean hasAny(IndexFolder folder) throws IOException {
    return Files.isDirectory(folder.root())
        && folder.generations().stream().anyMatch(folder::mayBeWhole);
  }

  /**
   * Returns the current generation.
   *
   * @throws IndexUnavailableException when there is none, or none that this program can read
   */
  public IndexStatus status() {
    return reading(() -> {
      String name = named(Optional.empty());
      return GenerationStatus.of(folder, name, Manifest.read(folder.generation(name)));
    });
  }

  /**
   * Returns the sources from which the current generation was built and updated, as the operator
   * named them.
   *
   * @throws IndexUnavailableException when there is none, or none that this program can read
   */
  public List<String> sources() {
    return reading(() -> {
      Optional<String> current = folder.current();
      if (current.isEmpty()) {
        throw none(folder);
      }
      return Manifest.read(folder.generation(current.get())).build().sources();
    });
  }

  /** Returns all generations, newest first. */
  public List<GenerationSummary> list() {
    return reading(() -> {
      String current = folder.readableCurrent().orElse("");
      List<GenerationSummary> kept = new ArrayList<>();
      for (String name : folder.generations().reversed()) {
        kept.add(kept(name, name.equals(current)));
      }
      return kept;
    });
  }

  private GenerationSummary kept(String name, boolean current) throws IOException {
    Path path = folder.generation(name);
    long bytes = GenerationStatus.sizeBytes(path);
    if (!folder.isWhole(name)) {
      return GenerationSummary.unusable(name, current, bytes, "It was not finished.");
    }
    try {
      Manifest.Build build = Manifest.read(path).build();
      return new GenerationSummary(
          name, current, build.builtAt(), build.sources(), build.counts().indexed(), bytes, "");
    } catch (IndexUnavailableException e) {
      return GenerationSummary.unusable(name, current, bytes, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Checks a generation.
   *
   * @param name its name; empty for the current one
   * @throws IndexUnavailableException when there is no such generation
   */
  public CheckReport check(Optional<String> name) {
    return reading(() -> {
      Optional<CheckFinding> pointer = name.isPresent() ? Optional.empty() : pointer();
      if (pointer.isPresent()) {
        return new CheckReport("", 0, 0, List.of(pointer.get()), wayOut(""));
      }
      for (int attempt = 1; ; attempt++) {
        String generation = named(name);
        CheckReport checkup = checkup(generation);
        // A generation that was replaced and deleted during the check is not damaged.
        if (checkup.isWhole() || attempt == ATTEMPTS || named(name).equals(generation)) {
          return checkup;
        }
      }
    });
  }

  private CheckReport checkup(String generation) throws IOException {
    GenerationCheck check = GenerationCheck.of(folder, generation, GenerationCheck.Depth.CONTENT);
    long bytes = GenerationStatus.sizeBytes(folder.generation(generation));
    String wayOut = check.findings().isEmpty() ? "" : wayOut(generation);
    return new CheckReport(generation, check.articles(), bytes, check.findings(), wayOut);
  }

  /** Returns the fault of the file that names the current generation. */
  private Optional<CheckFinding> pointer() throws IOException {
    Optional<String> current = folder.readableCurrent();
    String trouble;
    if (current.isPresent()) {
      if (Files.isDirectory(folder.generation(current.get()))) {
        return Optional.empty();
      }
      trouble = "it names " + current.get() + ", which is not there";
    } else if (Files.exists(folder.root().resolve(IndexFolder.CURRENT))) {
      trouble = "it names no generation";
    } else if (folder.generations().stream().anyMatch(folder::isWhole)) {
      trouble = "it is missing";
    } else {
      throw noIndex(folder.root());
    }
    return Optional.of(new CheckFinding(IndexFolder.CURRENT, trouble));
  }

  private String wayOut(String damaged) throws IOException {
    String current = folder.readableCurrent().orElse("");
    if (!damaged.isEmpty() && !damaged.equals(current)) {
      return "It is not in use; `fihrist prune` deletes it.";
    }
    String mend = "restore a snapshot with `fihrist restore FILE`, or run `fihrist rebuild` again.";
    Optional<GenerationSummary> other = otherThan(damaged);
    return other
        .map(kept ->
            "Go back to "
                + kept.name()
                + " of "
                + kept.builtAt()
                + " with `fihrist rollback "
                + kept.name()
                + "`, "
                + mend)
        .orElse(Character.toUpperCase(mend.charAt(0)) + mend.substring(1));
  }

  /**
   * Returns the newest undamaged generation. An update shares files with its predecessor, so both
   * may be damaged.
   */
  private Optional<GenerationSummary> otherThan(String damaged) throws IOException {
    for (GenerationSummary kept : list()) {
      if (!kept.name().equals(damaged)
          && kept.trouble().isEmpty()
          && GenerationCheck.of(folder, kept.name(), GenerationCheck.Depth.CHECKSUMS)
              .findings()
              .isEmpty()) {
        return Optional.of(kept);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a warning when the dates of the generations show that a clock is or was wrong;
   * otherwise empty.
   *
   * @param now the present time
   */
  public Optional<String> clockTrouble(Instant now) {
    return list().stream()
        .filter(kept -> !kept.builtAt().isEmpty() && isAfter(kept.builtAt(), now))
        .findFirst()
        .map(kept ->
            "Generation "
                + kept.name()
                + " was built at "
                + kept.builtAt()
                + ", which has not come yet: set this machine's clock. Nothing else depends on it:"
                + " generations are told apart by their numbers.");
  }

  private static boolean isAfter(String builtAt, Instant now) {
    try {
      return Instant.parse(builtAt).isAfter(now.plus(CLOCK_TOLERANCE));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /**
   * Visits all rejects of a generation.
   *
   * @param name its name; empty for the current one
   */
  public void rejects(Optional<String> name, Consumer<Reject> visitor) {
    var _ =
        reading(() -> {
          RejectLog.read(folder.generation(named(name)), visitor);
          return name;
        });
  }

  /**
   * Returns the generation with a name, or the current one.
   *
   * @throws IndexUnavailableException when there is no such generation
   */
  public String named(Optional<String> name) throws IOException {
    Optional<String> wanted = name.isPresent() ? name : folder.current();
    String generation = wanted.orElseThrow(() -> noIndex(folder.root()));
    if (!folder.generations().contains(generation)) {
      throw new IndexUnavailableException(
          "There is no generation "
              + generation
              + " in "
              + folder.root()
              + ": `fihrist generations` lists those that there are.");
    }
    return generation;
  }

  /** A step that reads the disk. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw cannotRead(folder.root(), e);
    }
  }

  /** Returns the error for an index folder that cannot be read. */
  public static IndexUnavailableException cannotRead(Path root, IOException e) {
    return new IndexUnavailableException(
        "Cannot read the index in "
            + root
            + " ("
            + e
            + "): `fihrist check` tells what is wrong with it.",
        e);
  }
}
