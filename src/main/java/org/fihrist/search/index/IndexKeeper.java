package org.fihrist.search.index;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fihrist.article.Reject;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;

/**
 * Lists, checks and changes the generations of an index. {@link #rollBack}, {@link #prune} and
 * {@link #restore} write, and only one process at a time may write. All other methods may run at
 * any time. All methods throw {@link IndexUnavailableException} when there is no index, or it
 * cannot be read or written.
 */
public interface IndexKeeper {
  /** Tests whether there is neither an index nor a rebuild that can be resumed. */
  boolean isEmpty();

  /** Returns the current generation. */
  IndexStatus status();

  /** Returns the name of the current generation. */
  String current();

  /**
   * Returns the sources from which the current generation was built and updated, as the operator
   * named them.
   */
  List<String> sources();

  /** Returns all generations, newest first. */
  List<GenerationSummary> list();

  /**
   * Returns a warning when the dates of the generations show that a clock is or was wrong;
   * otherwise empty.
   *
   * @param now the present time
   */
  Optional<String> clockTrouble(Instant now);

  /**
   * Checks whether a generation is undamaged.
   *
   * @param name its name; empty for the current one
   */
  CheckReport check(Optional<String> name);

  /**
   * Passes every input that did not become an article to a visitor.
   *
   * @param name the name of a generation; empty for the current one
   */
  void rejects(Optional<String> name, Consumer<Reject> visitor);

  /**
   * Checks another generation and makes it the current one. Servers switch to it by themselves.
   *
   * @param name its name; empty for the newest one before the current
   * @return its name
   */
  String rollBack(Optional<String> name);

  /**
   * Deletes old generations and the remains of killed runs. It never deletes the current generation
   * or an interrupted rebuild that can be resumed.
   *
   * @param keep the number of generations to keep: the current one and the newest usable others
   */
  PruneResult prune(int keep);

  /**
   * Writes the current generation into one file. The file gets its name only when it is complete.
   *
   * @param file the file; an existing snapshot is replaced, any other file is not
   */
  Snapshot snapshot(Path file);

  /**
   * Verifies every byte of a snapshot, makes a generation of it and makes that the current one. It
   * creates the index if there is none.
   */
  Snapshot restore(Path file);
}
