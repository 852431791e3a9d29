package org.fihrist.reuse;

import java.util.Arrays;
import org.fihrist.analysis.WordNumbers;

/**
 * How alike two texts are as wholes: of all shingles that either has, the share that both have. A
 * shingle that a text has twice is two.
 */
public final class Resemblance {
  /**
   * From here on two articles are one text to a reader, though words were edited and a paragraph
   * was dropped or moved; the measure of Broder, Glassman, Manasse, Zweig, "Syntactic clustering of
   * the Web", 1997.
   */
  public static final double COPY = 0.5;

  private final long[] shingles;

  private Resemblance(long[] shingles) {
    this.shingles = shingles;
  }

  /** Prepares a text to be compared with several. */
  public static Resemblance to(WordNumbers words) {
    return new Resemblance(Arrays.stream(Shingles.of(words)).sorted().toArray());
  }

  /** The memory that this takes, about. */
  public long bytes() {
    return (long) Long.BYTES * (shingles.length + 4);
  }

  /** From 0, nothing in common, to 1; two texts without shingles have nothing in common. */
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

  /** Whether two articles are one text to a reader. */
  public boolean isCopy(Resemblance other) {
    return with(other) >= COPY;
  }
}
