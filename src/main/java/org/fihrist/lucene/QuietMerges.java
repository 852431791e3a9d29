package org.fihrist.lucene;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/**
 * Merges as Lucene does. But whoever writes learns of a merge that failed anyway, so it is not told
 * a second time, by a stack trace from another thread.
 */
final class QuietMerges extends ConcurrentMergeScheduler {
  @Override
  protected void handleMergeException(Throwable exception) {}
}
