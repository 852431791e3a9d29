package org.fihrist.shard.features;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;

/**
 * Counts articles that begin with the same words. A digest of headlines, a weather report or a list
 * of results begins like those of other days. It holds the words of many other articles, but
 * readers rarely look for it. Memory is 12 bytes for each opening that at least {@link #FEWEST}
 * articles share.
 */
public final class SharedOpenings {
  /** The number of words of the body that are an opening. */
  private static final int WORDS = 4;

  /**
   * The smallest number of articles that form a series. Two articles that begin alike are more
   * often copies.
   */
  private static final int FEWEST = 3;

  /** The number of articles from which a series is certain. */
  private static final double MANY = 100;

  private static final long SEED = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final int[] counts;

  private SharedOpenings(long[] hashes, int[] counts) {
    this.hashes = hashes;
    this.counts = counts;
  }

  /** Returns the openings of an archive in which no two articles begin alike. */
  public static SharedOpenings none() {
    return new SharedOpenings(new long[0], new int[0]);
  }

  /**
   * Counts the openings of all articles of an index: 8 bytes an article while it counts.
   *
   * @param field the {@link WordColumn} of bodies
   */
  public static SharedOpenings of(DirectoryReader reader, String field) throws IOException {
    long[] all = new long[reader.numDocs()];
    int size = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues texts = leaf.reader().getBinaryDocValues(field);
      Bits live = leaf.reader().getLiveDocs();
      while (texts != null && texts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(texts.docID())) {
          CandidateTexts text = CandidateTexts.ofOpening();
          text.add(texts.binaryValue(), WORDS);
          all[size++] = hash(text, new TextEvidence.Span(0, text.size()));
        }
      }
    }
    Arrays.sort(all, 0, size);
    return counted(all, size);
  }

  private static SharedOpenings counted(long[] sorted, int size) {
    long[] hashes = new long[0];
    int[] counts = new int[0];
    int kept = 0;
    for (int start = 0, end; start < size; start = end) {
      end = start + 1;
      while (end < size && sorted[end] == sorted[start]) {
        end++;
      }
      if (end - start >= FEWEST && sorted[start] != 0) {
        hashes = ArrayUtil.grow(hashes, kept + 1);
        counts = ArrayUtil.grow(counts, kept + 1);
        hashes[kept] = sorted[start];
        counts[kept++] = end - start;
      }
    }
    return new SharedOpenings(Arrays.copyOf(hashes, kept), Arrays.copyOf(counts, kept));
  }

  /**
   * Returns how likely an article is part of a series, from 0 to 1.
   *
   * @param span the place of its body among the texts
   */
  float series(CandidateTexts texts, TextEvidence.Span span) {
    long hash = hash(texts, span);
    int found = hash == 0 ? -1 : Arrays.binarySearch(hashes, hash);
    return found < 0 ? 0 : (float) Math.min(1, Math.log(counts[found]) / Math.log(MANY));
  }

  /** Returns the hash of the first words of a text; 0 for a text with too few words. */
  private static long hash(CandidateTexts texts, TextEvidence.Span span) {
    long hash = SEED;
    int words = 0;
    for (int i = span.start(); i < span.end() && words < WORDS; i++) {
      int code = texts.codes()[i];
      if (code >= 0) {
        hash = (hash ^ texts.words()[code]) * SEED;
        hash ^= hash >>> 29;
        words++;
      }
    }
    return words < WORDS ? 0 : hash;
  }

  void write(DataOutput to) throws IOException {
    to.writeVInt(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      to.writeLong(hashes[i]);
      to.writeVInt(counts[i]);
    }
  }

  static SharedOpenings read(DataInput from) throws IOException {
    int size = from.readVInt();
    long[] hashes = new long[size];
    int[] counts = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = from.readLong();
      counts[i] = from.readVInt();
    }
    return new SharedOpenings(hashes, counts);
  }
}
