package org.fihrist.search.index;

import java.util.List;
import java.util.function.ToIntFunction;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchEngine;

/** One index, from which everything that works on it is opened. */
public interface Index {
  /**
   * Opens it for searching.
   *
   * @throws IndexUnavailableException when there is no index, or none that this code can read
   */
  SearchEngine engine();

  /**
   * Begins a new generation.
   *
   * @param plan what it is built from, and what becomes of other versions of an article
   * @throws IndexUnavailableException when another rebuild is running, or the index cannot be
   *     written
   */
  RebuildBuilder rebuild(BuildPlan plan);

  /**
   * Continues a rebuild of the same sources that was interrupted, or begins a new one.
   *
   * @param holding how many of the checkpoints of that rebuild, counted from the first, still hold;
   *     it continues at the last of these
   * @throws IndexUnavailableException as {@link #rebuild}
   */
  RebuildBuilder resume(BuildPlan plan, ToIntFunction<List<Checkpoint>> holding);

  /**
   * Begins a new generation from the one in use.
   *
   * @throws IndexUnavailableException when there is no index, or another process writes it
   */
  UpdateBuilder update(UpdateSources sources);

  /** What lists, checks and changes its generations. */
  IndexKeeper keeper();
}
