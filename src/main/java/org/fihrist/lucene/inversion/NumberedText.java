package org.fihrist.lucene.inversion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.NumberedWord;
import org.fihrist.analysis.NumberedWordAttribute;
import org.fihrist.indexing.TextListener;
import org.fihrist.names.FoldedWord;
import org.fihrist.shard.features.WordColumn;

/**
 * Writes the texts of a document as the numbers of their words. {@link NumberedWordReader} reads
 * them back when all words of the archive, and so their terms, are known.
 *
 * @param analyzer splits text into words with a {@link NumberedWordAttribute}
 */
public record NumberedText(Analyzer analyzer) {
  /** Marks the end of each value of a field. */
  static final int GAP = WordColumn.GAP;

  /** Returns the document with doc values of numbers in place of its texts. */
  public Document of(Document written, TextListener listener) throws IOException {
    Document numbered = new Document();
    Map<String, Codes> texts = new TreeMap<>();
    for (IndexableField field : written) {
      if (isText(field)) {
        Codes text = texts.computeIfAbsent(field.name(), _ -> new Codes());
        List<FoldedWord> words = append(field, text, listener.listensTo(field.name()));
        if (!words.isEmpty()) {
          listener.hear(field.stringValue(), words);
        }
      } else {
        numbered.add(field);
      }
    }
    texts.forEach((field, text) -> numbered.add(new BinaryDocValuesField(field, text.bytes())));
    return numbered;
  }

  private static boolean isText(IndexableField field) {
    return field.fieldType().tokenized() && field.fieldType().indexOptions() != IndexOptions.NONE;
  }

  private List<FoldedWord> append(IndexableField field, Codes text, boolean heard)
      throws IOException {
    List<FoldedWord> all = heard ? new ArrayList<>() : List.of();
    try (TokenStream words = field.tokenStream(analyzer, null)) {
      NumberedWordAttribute numbered = words.getAttribute(NumberedWordAttribute.class);
      OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
      words.reset();
      int end = 0;
      while (words.incrementToken()) {
        NumberedWord word = numbered.word();
        if (SentenceEnd.isBetween(field.stringValue(), end, offset.startOffset())) {
          text.add(WordColumn.SENTENCE);
        }
        end = offset.endOffset();
        text.add(word.number() + WordColumn.FIRST_WORD);
        if (heard) {
          all.add(
              new FoldedWord(
                  offset.startOffset(), offset.endOffset(), word.folded(), word.mayName()));
        }
      }
      words.end();
    }
    text.add(GAP);
    return all;
  }

  /** Numbers of variable length, as {@link org.apache.lucene.store.DataOutput} writes them. */
  private static final class Codes {
    private static final int MAX_BYTES = 5;

    private byte[] bytes = new byte[64];
    private int size;

    void add(int code) {
      bytes = ArrayUtil.grow(bytes, size + MAX_BYTES);
      int rest = code;
      while ((rest & ~0x7F) != 0) {
        bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }

    BytesRef bytes() {
      return new BytesRef(bytes, 0, size);
    }
  }
}
