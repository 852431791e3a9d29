package org.fihrist.shard.features;

import java.util.concurrent.LinkedBlockingDeque;
import org.fihrist.terms.evidence.Trigrams;

/**
 * The arrays that closer looks work in. A search needs half a megabyte for a moment: to make it
 * anew and to clear it would take a good part of the time of a search. Some are kept, one for each
 * processor. Safe for use by several threads.
 */
final class Workspaces {
  private final int words;
  private final LinkedBlockingDeque<Workspace> kept =
      new LinkedBlockingDeque<>(Runtime.getRuntime().availableProcessors());

  /** For an archive of so many words. */
  Workspaces(int words) {
    this.words = words;
  }

  /**
   * What one search works in.
   *
   * @param texts no texts
   * @param marks room for marks
   * @param trigrams by the number of a trigram, 0
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Workspace(CandidateTexts texts, WordMarks.Room marks, short[] trigrams) {}

  /** A workspace that nobody else has. */
  Workspace take() {
    Workspace workspace = kept.pollFirst();
    return workspace != null
        ? workspace
        : new Workspace(
            CandidateTexts.ofArchive(words), new WordMarks.Room(), new short[Trigrams.NUMBERS]);
  }

  /**
   * Gives a workspace back that is as it was when it was taken; it is dropped if enough are kept.
   */
  void giveBack(Workspace workspace) {
    kept.offerFirst(workspace);
  }
}
