package org.fihrist.reuse;

import java.util.Arrays;
import org.fihrist.analysis.WordNumbers;

/**
 * The Jaccard similarity of two texts: the number of shingles that both have, divided by the number
 * of shingles that at least one has. Shingles form a multiset: a shingle that occurs twice counts
 * twice.
 */
public final class Resemblance {
  /**
   * From this similarity on, a reader takes two articles for the same text, even if words were
   * edited and a paragraph was removed or moved. The measure is that of Broder, Glassman, Manasse,
   * Zweig, "Syntactic clustering of the Web", 1997.
   */
  public static final double COPY = 0.5;

  private final long[] shingles;

  private Resemblance(long[] shingles) {
    this.shingles = shingles;
  }

  /** Prepares a text for comparison with several others. */
  public static Resemblance to(WordNumbers words) {
    return new Resemblance(Arrays.stream(Shingles.of(words)).sorted().toArray());
  }

  /** The approximate memory of this object, in bytes. */
  public long bytes() {
    return (long) Long.BYTES * (shingles.length + 4);
  }

  /** The similarity, from 0 to 1; it is 0 for two texts without shingles. */
  public double with(Resemblance other) {
    int both = 0;
    for (int i = 0, j = 0; i < shingles.length && j < other.shingles.length; ) {
      int order = Long.compare(shingles[i], other.shingles[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int either = shingles.length + other.shingles.length - both;
    return either == 0 ? 0 : (double) both / either;
  }

  /** Whether the similarity is at least {@link #COPY}. */
  public boolean isCopy(Resemblance other) {
    return with(other) >= COPY;
  }
}
