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
 * The temporary files of processes that were killed. A {@link Spool} cannot be deleted as soon as
 * it is open, since a process that parses documents opens it by its name. So the name has the
 * number of the process that it is for, and the next that reads deletes those of the dead.
 */
public final class StaleSpools {
  private static final String ALL = "fihrist-*.part";
  private static final Pattern NAME = Pattern.compile("fihrist-(\\d{1,18})-\\d+\\.part");

  /** Clocks are set now and then, and with them the time at which a process seems to have begun. */
  private static final Duration TOLERANCE = Duration.ofHours(1);

  private StaleSpools() {}

  /** How the names of this process's spools begin. */
  static String prefix() {
    return "fihrist-" + ProcessHandle.current().pid() + "-";
  }

  /** Deletes those in the folder for temporary files. */
  public static void sweep() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> spools = Files.newDirectoryStream(folder, ALL)) {
      for (Path spool : spools) {
        delete(spool);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Reading does not depend on it.
    }
  }

  private static void delete(Path spool) {
    try {
      if (isLeft(spool)) {
        Files.deleteIfExists(spool);
      }
    } catch (IOException e) {
      // It is another user's, or was deleted by another process that sweeps.
    }
  }

  // A number is given again: in a container each process may have the same.
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
