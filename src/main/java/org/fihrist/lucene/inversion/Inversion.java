package org.fihrist.lucene.inversion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;

/**
 * The postings of one field of the segments of a merge, in memory: the documents and positions of
 * each term. All terms are known and sorted, so a counting sort puts the entries in place, without
 * hashing. An entry takes 8 bytes; a word has one or two entries.
 */
final class Inversion {
  private static final TaskExecutor CORES = new TaskExecutor(ForkJoinPool.commonPool());

  /** A field with fewer bytes than a quarter of the terms counts only the terms that it holds. */
  private static final int MIN_TERMS_PER_BYTE = 4;

  private final TermSlots slots;

  /** The index of the first entry of each term, by slot, followed by the end of the last term. */
  private final int[] starts;

  /**
   * The entries: a document in the upper half, a position in the lower half; ascending for each
   * term.
   */
  private final long[] entries;

  /** The number of words of each document. */
  private final int[] lengths;

  private Inversion(TermSlots slots, int[] starts, long[] entries, int[] lengths) {
    this.slots = slots;
    this.starts = starts;
    this.entries = entries;
    this.lengths = lengths;
  }

  /** Opens the texts of a field at their beginning. */
  interface Texts {
    BinaryDocValues open() throws IOException;
  }

  /**
   * The texts of one segment.
   *
   * @param documents the numbers of its documents in the merged segment
   */
  record Part(Texts texts, LiveDocuments documents) {}

  /**
   * Inverts the texts of a field, with one thread for each segment.
   *
   * @param parts the segments in the order of their documents
   * @param documents the number of documents of all segments
   */
  static Inversion of(List<Part> parts, int documents, NumberedTextTerms terms) throws IOException {
    int[] lengths = new int[documents];
    TermSlots slots = slots(parts, terms);
    Filling filling = new Filling(terms, slots, lengths);
    List<Callable<int[]>> counting = new ArrayList<>();
    parts.forEach(part -> counting.add(() -> filling.count(part)));
    List<int[]> counts = CORES.invokeAll(counting);

    int[] starts = new int[slots.size() + 1];
    int at = 0;
    for (int slot = 0; slot < starts.length; slot++) {
      starts[slot] = at;
      for (int[] next : counts) {
        int count = next[slot];
        next[slot] = at;
        at = Math.addExact(at, count);
      }
    }
    long[] entries = new long[at];
    List<Callable<int[]>> placing = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      int[] next = counts.get(i);
      Part part = parts.get(i);
      placing.add(() -> filling.place(part, next, entries));
    }
    CORES.invokeAll(placing);
    return new Inversion(slots, starts, entries, lengths);
  }

  private static TermSlots slots(List<Part> parts, NumberedTextTerms texts) throws IOException {
    ArchiveTerms terms = texts.terms();
    FixedBitSet held = new FixedBitSet(terms.size());
    long bytes = 0;
    for (Part part : parts) {
      BinaryDocValues values = part.texts().open();
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        bytes += values.binaryValue().length;
        if (bytes * MIN_TERMS_PER_BYTE > terms.size()) {
          return TermSlots.all(terms.size());
        }
      }
      NumberedWordReader words = new NumberedWordReader(part.texts().open(), texts.valueGap());
      while (words.nextDocument()) {
        while (words.nextWord()) {
          held.set(terms.own(words.number()));
          if (terms.isShared(words.number())) {
            held.set(terms.shared(words.number()));
          }
        }
      }
    }
    return TermSlots.of(held);
  }

  /** Reads the texts twice: first it counts the entries of each term, then it stores them. */
  private static final class Filling {
    private final NumberedTextTerms texts;
    private final TermSlots slots;
    private final int[] lengths;

    Filling(NumberedTextTerms texts, TermSlots slots, int[] lengths) {
      this.texts = texts;
      this.slots = slots;
      this.lengths = lengths;
    }

    NumberedWordReader words(Part part) throws IOException {
      return new NumberedWordReader(part.texts().open(), texts.valueGap());
    }

    /**
     * Counts the entries of each term in one part, by slot. The last element counts terms without a
     * slot.
     */
    int[] count(Part part) throws IOException {
      ArchiveTerms terms = texts.terms();
      int[] counts = new int[slots.size() + 1];
      NumberedWordReader words = words(part);
      while (words.nextDocument()) {
        int document = part.documents().number(words.document());
        if (document == LiveDocuments.DELETED) {
          continue;
        }
        int length = 0;
        while (words.nextWord()) {
          length++;
          counts[slots.of(terms.own(words.number()))]++;
          if (terms.isShared(words.number())) {
            counts[slots.of(terms.shared(words.number()))]++;
          }
        }
        lengths[document] = length;
      }
      return counts;
    }

    /** Stores the entries of one part, starting at the given place of each term. */
    int[] place(Part part, int[] next, long[] entries) throws IOException {
      ArchiveTerms terms = texts.terms();
      NumberedWordReader words = words(part);
      while (words.nextDocument()) {
        int number = part.documents().number(words.document());
        if (number == LiveDocuments.DELETED) {
          continue;
        }
        long document = (long) number << Integer.SIZE;
        while (words.nextWord()) {
          long entry = document | words.position();
          entries[next[slots.of(terms.own(words.number()))]++] = entry;
          if (terms.isShared(words.number())) {
            entries[next[slots.of(terms.shared(words.number()))]++] = entry;
          }
        }
      }
      return next;
    }
  }

  /** Returns the number of documents of all segments. */
  int documents() {
    return lengths.length;
  }

  /** Returns the total number of entries of all terms. */
  long times() {
    return entries.length;
  }

  /** Returns the terms that may occur in the segments. */
  TermSlots slots() {
    return slots;
  }

  /** Returns the number of occurrences of a slot's term in the segments. */
  int times(int slot) {
    return starts[slot + 1] - starts[slot];
  }

  /** Lets postings read the entries of a slot's term. */
  void read(int slot, InvertedPostings postings) {
    postings.reset(entries, starts[slot], starts[slot + 1]);
  }

  /**
   * Returns the length of a text as {@link org.apache.lucene.search.similarities.Similarity}
   * encodes it; 0 for a document without words, as Lucene does for an empty field. Every document
   * has a norm, because Lucene reads a field's norms much faster when none is missing.
   */
  long norm(int document) {
    return SmallFloat.intToByte4(lengths[document]);
  }
}
