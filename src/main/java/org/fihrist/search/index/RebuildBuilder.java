package org.fihrist.search.index;

/** Builds a generation from nothing; an interrupted build can be continued. */
public interface RebuildBuilder extends IndexBuilder {
  /** How many articles and rejects were taken, by this run and those that it continues. */
  long read();

  /**
   * Why this does not continue an interrupted rebuild, in a clause; empty when there was none, or
   * it does.
   */
  String obstacle();

  /**
   * Saves all that was taken so far, so that the next run can continue here if this one is
   * interrupted. Not to be called while another thread calls {@link #add} or {@link #reject}.
   *
   * @param at how far the sources were read, for that run
   */
  void checkpoint(Checkpoint at);
}
