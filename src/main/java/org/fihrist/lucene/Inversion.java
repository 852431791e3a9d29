package org.fihrist.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.util.SmallFloat;

/**
 * The postings of one field of a segment, in memory: where in which documents each term stands. Its
 * entries are put in their places by counting, since all terms are known and in order: no hashing
 * and no sorting. An entry takes 8 bytes; a word has one or two.
 */
final class Inversion {
  /** By place of a term, where its entries begin; one place more for the end of the last. */
  private final int[] starts;

  /** A document above, a position below; ascending for each term. */
  private final long[] entries;

  private static final int NO_TEXT = -1;

  /** By document, how many words its text has. */
  private final int[] lengths;

  private Inversion(int[] starts, long[] entries, int[] lengths) {
    this.starts = starts;
    this.entries = entries;
    this.lengths = lengths;
  }

  /** Opens the texts of a field from their beginning. */
  interface Texts {
    BinaryDocValues open() throws IOException;
  }

  /**
   * Inverts the texts of a field.
   *
   * @param documents how many documents the segment has
   */
  static Inversion of(Texts texts, int documents, ArchiveTerms terms, int valueGap)
      throws IOException {
    int[] starts = new int[terms.size() + 1];
    int[] lengths = new int[documents];
    Arrays.fill(lengths, NO_TEXT);
    NumberedWords words = new NumberedWords(texts.open(), valueGap);
    while (words.nextDocument()) {
      lengths[words.document()] = 0;
      while (words.nextWord()) {
        lengths[words.document()]++;
        starts[terms.own(words.number()) + 1]++;
        if (terms.isShared(words.number())) {
          starts[terms.shared(words.number()) + 1]++;
        }
      }
    }
    Arrays.parallelPrefix(starts, Math::addExact);
    long[] entries = entries(new NumberedWords(texts.open(), valueGap), terms, starts.clone());
    return new Inversion(starts, entries, lengths);
  }

  private static long[] entries(NumberedWords words, ArchiveTerms terms, int[] next)
      throws IOException {
    long[] entries = new long[next[terms.size()]];
    while (words.nextDocument()) {
      while (words.nextWord()) {
        long entry = (long) words.document() << Integer.SIZE | words.position();
        entries[next[terms.own(words.number())]++] = entry;
        if (terms.isShared(words.number())) {
          entries[next[terms.shared(words.number())]++] = entry;
        }
      }
    }
    return entries;
  }

  /** How often a term stands in the segment. */
  int times(int place) {
    return starts[place + 1] - starts[place];
  }

  /** Has postings read those of a term. */
  void read(int place, InvertedPostings postings) {
    postings.reset(entries, starts[place], starts[place + 1]);
  }

  /** How many words the texts have. */
  long words() {
    return Arrays.stream(lengths).filter(length -> length > 0).asLongStream().sum();
  }

  /** Whether a document has a text, be it without words. */
  boolean hasText(int document) {
    return lengths[document] != NO_TEXT;
  }

  /** A text's length as {@link org.apache.lucene.search.similarities.Similarity} encodes it. */
  long norm(int document) {
    return SmallFloat.intToByte4(lengths[document]);
  }
}
