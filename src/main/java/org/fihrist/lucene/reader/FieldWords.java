package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.fihrist.advice.HeadlineWords;

/** Reads the words of a short field of all articles from the postings, in the order of the text. */
final class FieldWords {
  private FieldWords() {}

  /**
   * Reads the words of a field.
   *
   * @param number returns the number of a spelling
   */
  static HeadlineWords of(IndexReader reader, String field, ToIntFunction<String> number)
      throws IOException {
    int[] starts = new int[reader.maxDoc() + 1];
    read(
        reader,
        field,
        _ -> HeadlineWords.NONE,
        (_, document, position) ->
            starts[document + 1] = Math.max(starts[document + 1], position + 1));
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] words = new int[starts[starts.length - 1]];
    Arrays.fill(words, HeadlineWords.NONE);
    read(
        reader,
        field,
        number,
        (word, document, position) -> words[starts[document] + position] = word);
    return new HeadlineWords(starts, words);
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
}
