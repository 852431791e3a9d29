package org.fihrist.lucene.inversion;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;
import org.apache.lucene.store.Directory;

/** Lucene's merge scheduler without its stack traces: the writer reports a failed merge anyway. */
public final class SilentMergeScheduler extends ConcurrentMergeScheduler {
  /** Merges are never throttled, so their bytes need not be counted. */
  @Override
  public Directory wrapForMerge(OneMerge merge, Directory in) {
    return in;
  }

  @Override
  protected void handleMergeException(Throwable exception) {}
}
