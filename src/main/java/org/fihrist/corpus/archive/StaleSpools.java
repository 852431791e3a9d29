package org.fihrist.corpus.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deletes the temporary files of processes that were killed. A {@link Spool} cannot be deleted
 * directly after it is opened, because the process that parses documents opens it by its name. So
 * the name contains the number of the process that created it, and a later process deletes the
 * files of processes that no longer run.
 */
public final class StaleSpools {
  private static final String ALL = "fihrist-*.{part,png,tsv}";
  private static final Pattern NAME =
      Pattern.compile("fihrist-(\\d{1,18})-\\d+\\.(?:part|png|tsv)");

  /** Tolerance for changes of the clock, which also change the start time of a process. */
  private static final Duration TOLERANCE = Duration.ofHours(1);

  private StaleSpools() {}

  /** The prefix of the names of this process's spools. */
  public static String prefix() {
    return "fihrist-" + ProcessHandle.current().pid() + "-";
  }

  /** Deletes such files in the folder for temporary files. */
  public static void sweep() {
    sweep(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** Deletes such files in a folder, which need not be there. */
  public static void sweep(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> spools = Files.newDirectoryStream(folder, ALL)) {
      for (Path spool : spools) {
        delete(spool);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Reading an archive does not depend on it.
    }
  }

  private static void delete(Path spool) {
    try {
      if (isLeft(spool)) {
        Files.deleteIfExists(spool);
      }
    } catch (IOException e) {
      // The file belongs to another user, or another process has deleted it.
    }
  }

  // Process numbers are reused; in containers many processes have the same number.
  private static boolean isLeft(Path spool) throws IOException {
    Matcher name = NAME.matcher(String.valueOf(spool.getFileName()));
    if (!name.matches()) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(name.group(1)));
    if (process.isEmpty()) {
      return true;
    }
    Instant written = Files.getLastModifiedTime(spool).toInstant();
    Optional<Instant> began = process.get().info().startInstant();
    return began.isPresent() && written.plus(TOLERANCE).isBefore(began.get());
  }
}
