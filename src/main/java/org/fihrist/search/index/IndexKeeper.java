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
 * Lists, checks and changes the generations of an index. What only reads may run beside anything.
 * {@link #rollBack}, {@link #prune} and {@link #restore} write, and one process writes an index at
 * a time. All methods throw {@link IndexUnavailableException} when there is no index, or it cannot
 * be read or written.
 */
public interface IndexKeeper {
  /** Whether nothing is here that took anybody's time: no index and no rebuild to be continued. */
  boolean isEmpty();

  /** What is in use. */
  IndexStatus status();

  /** The name of the generation in use. */
  String current();

  /** What the index in use was built and updated from, as its operator named it. */
  List<String> sources();

  /** All generations, the newest first. */
  List<GenerationSummary> list();

  /**
   * What the generations show of a clock that is or was wrong; empty when they show nothing.
   *
   * @param now what the clock shows now
   */
  Optional<String> clockTrouble(Instant now);

  /**
   * Checks a generation: whether it is as it was written.
   *
   * @param name which; empty for the one in use
   */
  CheckReport check(Optional<String> name);

  /**
   * Shows every input that did not become an article.
   *
   * @param name of which generation; empty for the one in use
   */
  void rejects(Optional<String> name, Consumer<Reject> visitor);

  /**
   * Puts another generation in use, after having checked it. Servers follow by themselves.
   *
   * @param name which; empty for the newest that is older than the one in use
   * @return its name
   */
  String rollBack(Optional<String> name);

  /**
   * Deletes generations and what killed runs have left, never the one in use, nor an interrupted
   * rebuild that can be continued.
   *
   * @param keep how many to keep: the one in use, and the newest of the others that can be used
   */
  PruneResult prune(int keep);

  /**
   * Writes what is in use into one file. The file has its name only when it is whole.
   *
   * @param file where it goes; a snapshot that is there already is replaced, nothing else is
   */
  Snapshot snapshot(Path file);

  /**
   * Makes a generation of a snapshot and puts it in use, when every byte of it is as it was
   * written. Makes the index where there is none.
   */
  Snapshot restore(Path file);
}
