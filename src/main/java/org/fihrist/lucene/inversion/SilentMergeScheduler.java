package org.fihrist.lucene.inversion;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;
import org.apache.lucene.store.Directory;

/**
 * Merges as Lucene does. But whoever writes learns of a merge that failed anyway, so it is not told
 * a second time, by a stack trace from another thread.
 */
public final class SilentMergeScheduler extends ConcurrentMergeScheduler {
  /** No merge here is ever to be slowed, so none needs its bytes counted one by one. */
  @Override
  public Directory wrapForMerge(OneMerge merge, Directory in) {
    return in;
  }

  @Override
  protected void handleMergeException(Throwable exception) {}
}
