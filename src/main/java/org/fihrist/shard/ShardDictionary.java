package org.fihrist.shard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * Reads the dictionary of one index, page by page. The sums over all parts of an archive are the
 * statistics of the archive.
 */
public final class ShardDictionary {
  private ShardDictionary() {}

  /**
   * A term.
   *
   * @param documents the number of documents with the term
   * @param occurrences the number of its occurrences in them
   */
  public record Entry(BytesRef term, int documents, long occurrences) {}

  /**
   * The statistics of a field.
   *
   * @param all the number of documents of the index
   * @param documents the number of documents with the field
   * @param words the number of words of the field, as far as norms tell
   */
  public record Field(int all, int documents, long words) {
    /** The statistics of an index without documents. */
    public static final Field NONE = new Field(0, 0, 0);

    /** Returns the statistics of two parts of an archive together. */
    public Field plus(Field part) {
      return new Field(all + part.all, documents + part.documents, words + part.words);
    }
  }

  /**
   * Counts a field.
   *
   * @throws IllegalStateException when the index has deleted documents, which terms still count
   */
  public static Field field(List<LeafReaderContext> leaves, String field) throws IOException {
    int all = 0;
    int documents = 0;
    long words = 0;
    for (LeafReaderContext leaf : leaves) {
      LeafReader reader = whole(leaf);
      all += reader.maxDoc();
      documents += Terms.getTerms(reader, field).getDocCount();
      NumericDocValues norms = reader.getNormValues(field);
      while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        words += SmallFloat.byte4ToInt((byte) norms.longValue());
      }
    }
    return new Field(all, documents, words);
  }

  /**
   * Returns the first terms after a given term, in the order of their bytes.
   *
   * @param after the given term; empty for the beginning
   * @param most the maximum number of terms
   * @throws IllegalStateException when the index has deleted documents, which terms still count
   */
  public static List<Entry> page(
      List<LeafReaderContext> leaves, String field, BytesRef after, int most) throws IOException {
    PriorityQueue<TermsEnum> segments = new PriorityQueue<>(new ByTerm());
    for (LeafReaderContext leaf : leaves) {
      TermsEnum terms = Terms.getTerms(whole(leaf), field).iterator();
      if (isBehind(terms, after)) {
        segments.add(terms);
      }
    }
    List<Entry> page = new ArrayList<>();
    while (!segments.isEmpty() && page.size() < most) {
      page.add(next(segments));
    }
    return page;
  }

  private static LeafReader whole(LeafReaderContext leaf) {
    if (leaf.reader().hasDeletions()) {
      throw new IllegalStateException(
          "the index has deleted documents, which its terms still count: merge it first");
    }
    return leaf.reader();
  }

  /** Moves to the first term after a given term; returns whether there is one. */
  private static boolean isBehind(TermsEnum terms, BytesRef after) throws IOException {
    return switch (terms.seekCeil(after)) {
      case END -> false;
      case NOT_FOUND -> true;
      case FOUND -> after.length == 0 || terms.next() != null;
    };
  }

  /** Takes the least term from all segments that have it. */
  private static Entry next(PriorityQueue<TermsEnum> segments) throws IOException {
    BytesRef term = BytesRef.deepCopyOf(segments.element().term());
    int documents = 0;
    long occurrences = 0;
    for (TermsEnum segment = segments.peek();
        segment != null && segment.term().equals(term);
        segment = segments.peek()) {
      segments.remove();
      documents += segment.docFreq();
      occurrences += segment.totalTermFreq();
      if (segment.next() != null) {
        segments.add(segment);
      }
    }
    return new Entry(term, documents, occurrences);
  }

  private static final class ByTerm implements Comparator<TermsEnum> {
    @Override
    public int compare(TermsEnum one, TermsEnum two) {
      try {
        return one.term().compareTo(two.term());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
