package org.fihrist.shard.features;

import java.util.concurrent.LinkedBlockingDeque;
import org.fihrist.terms.evidence.Trigrams;

/**
 * The arrays that the second phase of ranking works in. A search needs half a megabyte for a
 * moment. To allocate and clear it for each search would take much of the time of a search. So one
 * workspace for each processor is kept. Safe for use by several threads.
 */
final class WorkspacePool {
  private final int words;
  private final LinkedBlockingDeque<Workspace> kept =
      new LinkedBlockingDeque<>(Runtime.getRuntime().availableProcessors());

  /** Creates workspaces for an archive with this number of words. */
  WorkspacePool(int words) {
    this.words = words;
  }

  /**
   * The arrays of one search.
   *
   * @param texts an object without texts
   * @param marks arrays for marks
   * @param trigrams zeros, by the number of a trigram
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Workspace(CandidateTexts texts, WordMarks.Room marks, short[] trigrams) {}

  /** Returns a workspace that no other thread uses. */
  Workspace take() {
    Workspace workspace = kept.pollFirst();
    return workspace != null
        ? workspace
        : new Workspace(
            CandidateTexts.ofArchive(words), new WordMarks.Room(), new short[Trigrams.NUMBERS]);
  }

  /** Takes back a clean workspace; drops it if enough are kept. */
  void giveBack(Workspace workspace) {
    kept.offerFirst(workspace);
  }
}
