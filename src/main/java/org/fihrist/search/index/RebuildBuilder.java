package org.fihrist.search.index;

/** Builds a generation from all sources. An interrupted build can be resumed. */
public interface RebuildBuilder extends IndexBuilder {
  /**
   * Returns the number of articles and rejects that were added by this run and the runs that it
   * resumes.
   */
  long read();

  /**
   * Returns a clause that says why no interrupted rebuild is resumed; empty when there was none, or
   * when it is resumed.
   */
  String obstacle();

  /**
   * Saves everything that was added so far, so that the next run can resume here if this one is
   * interrupted. No other thread may call {@link #add} or {@link #reject} meanwhile.
   *
   * @param at the place in the sources up to which they were read
   */
  void checkpoint(Checkpoint at);
}
