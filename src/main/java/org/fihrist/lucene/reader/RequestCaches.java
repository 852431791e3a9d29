package org.fihrist.lucene.reader;

import java.util.List;
import org.fihrist.advice.AdviceSource.MisspelledWord;
import org.fihrist.analysis.correct.Correction;
import org.fihrist.highlight.AnalyzedArticle;
import org.fihrist.reuse.Resemblance;
import org.fihrist.search.BoundedCache;
import org.fihrist.terms.tree.TermTree;

/**
 * What the requests to one generation found out that others may need. A generation never changes,
 * so nothing here becomes wrong; each part is bounded, and does not grow with the archive.
 *
 * @param matches which documents match a tree; at most 8 MB
 * @param corrections of a word; at most 20,000
 * @param resemblances the texts of articles by their keys, for comparing; at most 16 MB
 * @param holders the documents that hold a shingle; at most 8 MB
 * @param articles that were shown, by document; at most 96 MB, and a sixteenth of the heap
 */
public record RequestCaches(
    BoundedCache<TermTree, Matches> matches,
    BoundedCache<MisspelledWord, List<Correction>> corrections,
    BoundedCache<String, Resemblance> resemblances,
    BoundedCache<Shingle, int[]> holders,
    BoundedCache<Integer, AnalyzedArticle> articles) {
  private static final long MATCH_BYTES = 8L << 20;
  private static final long MAX_CORRECTIONS = 20_000;
  private static final long RESEMBLANCE_BYTES = 16L << 20;
  private static final long HOLDER_BYTES = 8L << 20;
  private static final long HOLDER_ENTRY_BYTES = 120;
  private static final long ARTICLE_BYTES =
      Math.min(96L << 20, Runtime.getRuntime().maxMemory() / 16);

  /**
   * A question for the holders of a shingle.
   *
   * @param most how many are wanted
   */
  record Shingle(int shingle, int most) {}

  RequestCaches() {
    this(
        new BoundedCache<>(MATCH_BYTES, Matches::bytes),
        new BoundedCache<>(MAX_CORRECTIONS, corrections -> 1 + corrections.size()),
        new BoundedCache<>(RESEMBLANCE_BYTES, Resemblance::bytes),
        new BoundedCache<>(
            HOLDER_BYTES,
            documents -> HOLDER_ENTRY_BYTES + (long) Integer.BYTES * documents.length),
        new BoundedCache<>(ARTICLE_BYTES, AnalyzedArticle::bytes));
  }
}
