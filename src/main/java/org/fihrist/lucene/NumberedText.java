package org.fihrist.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Writes a document's texts as the numbers of their words, to be read back as {@link NumberedWords}
 * when all words of the archive are known and with them their terms.
 *
 * @param analyzer cuts text into words
 * @param numbers numbers them
 */
record NumberedText(Analyzer analyzer, KnownWords numbers) {
  /** Stands behind each value of a field; a word is written as its number and one. */
  static final int GAP = 0;

  /** The same document with doc values of numbers in the place of its texts. */
  Document of(Document written) throws IOException {
    Document numbered = new Document();
    Map<String, ByteBuffersDataOutput> texts = new TreeMap<>();
    for (IndexableField field : written) {
      if (isText(field)) {
        append(field, texts.computeIfAbsent(field.name(), _ -> new ByteBuffersDataOutput()));
      } else {
        numbered.add(field);
      }
    }
    texts.forEach((field, text) ->
        numbered.add(new BinaryDocValuesField(field, new BytesRef(text.toArrayCopy()))));
    return numbered;
  }

  private static boolean isText(IndexableField field) {
    return field.fieldType().tokenized() && field.fieldType().indexOptions() != IndexOptions.NONE;
  }

  private void append(IndexableField field, ByteBuffersDataOutput text) throws IOException {
    try (TokenStream words = field.tokenStream(analyzer, null)) {
      CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        text.writeVInt(numbers.number(word.toString()) + 1);
      }
      words.end();
    }
    text.writeVInt(GAP);
  }
}
