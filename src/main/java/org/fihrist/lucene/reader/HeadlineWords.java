package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;

/**
 * The words of a short field of every article, in order, as numbers: an index turned over again.
 * Four bytes a word, so that headlines can be searched from any word on without asking the index.
 */
public final class HeadlineWords {
  public static final int NONE = -1;

  private final int[] starts;
  private final int[] words;

  private HeadlineWords(int[] starts) {
    this.starts = starts;
    this.words = new int[starts[starts.length - 1]];
    Arrays.fill(words, NONE);
  }

  /**
   * Those of a field.
   *
   * @param number gives a spelling its number
   */
  static HeadlineWords of(IndexReader reader, String field, ToIntFunction<String> number)
      throws IOException {
    int[] starts = new int[reader.maxDoc() + 1];
    read(
        reader,
        field,
        _ -> NONE,
        (_, document, position) ->
            starts[document + 1] = Math.max(starts[document + 1], position + 1));
    Arrays.parallelPrefix(starts, Integer::sum);
    HeadlineWords sequences = new HeadlineWords(starts);
    read(
        reader,
        field,
        number,
        (word, document, position) -> sequences.words[starts[document] + position] = word);
    return sequences;
  }

  private interface Place {
    void at(int word, int document, int position);
  }

  private static void read(
      IndexReader reader, String field, ToIntFunction<String> number, Place place)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      IndexedWords.each(
          leaf,
          field,
          (term, each) -> {
            int word = number.applyAsInt(term);
            PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
            while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
              for (int i = 0; i < postings.freq(); i++) {
                place.at(word, leaf.docBase + postings.docID(), postings.nextPosition());
              }
            }
          });
    }
  }

  /** How many articles there are. */
  public int documents() {
    return starts.length - 1;
  }

  /** How many words an article's field has. */
  public int length(int document) {
    return starts[document + 1] - starts[document];
  }

  /** One of its words, or {@link #NONE}. */
  public int word(int document, int position) {
    return words[starts[document] + position];
  }
}
