package org.fihrist.search.index;

import java.util.List;
import java.util.function.ToIntFunction;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchEngine;

/** One index. It opens engines, builders and keepers. */
public interface Index {
  /**
   * Opens the index for searching.
   *
   * @throws IndexUnavailableException when there is no index, or none that this program can read
   */
  SearchEngine engine();

  /**
   * Begins a new generation.
   *
   * @param plan the plan of the rebuild
   * @throws IndexUnavailableException when another rebuild is running, or the index cannot be
   *     written
   */
  RebuildBuilder rebuild(BuildPlan plan);

  /**
   * Resumes an interrupted rebuild of the same sources, or begins a new one.
   *
   * @param holding returns how many of the checkpoints of that rebuild are still valid, counted
   *     from the first; the rebuild is resumed at the last of these
   * @throws IndexUnavailableException as {@link #rebuild}
   */
  RebuildBuilder resume(BuildPlan plan, ToIntFunction<List<Checkpoint>> holding);

  /**
   * Begins a new generation from the current one.
   *
   * @throws IndexUnavailableException when there is no index, or another process writes to it
   */
  UpdateBuilder update(UpdateSources sources);

  /** Returns the keeper of the generations. */
  IndexKeeper keeper();
}
