package org.fihrist.lucene.inversion;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.fihrist.shard.features.WordColumn;

/** Reads the words of a field's texts, one document after the other, as numbers. */
final class NumberedWordReader {
  private final BinaryDocValues texts;
  private final int valueGap;
  private final ByteArrayDataInput numbers = new ByteArrayDataInput();
  private int number;
  private int position;

  /**
   * Creates a reader.
   *
   * @param texts the doc values that {@link NumberedText} wrote
   * @param valueGap the number of positions between two values of a field
   */
  NumberedWordReader(BinaryDocValues texts, int valueGap) {
    this.texts = texts;
    this.valueGap = valueGap;
  }

  /** Moves to the next document that has a text. */
  boolean nextDocument() throws IOException {
    if (texts.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
      return false;
    }
    BytesRef text = texts.binaryValue();
    numbers.reset(text.bytes, text.offset, text.length);
    position = -1;
    return true;
  }

  /** Moves to the next word of the document. */
  boolean nextWord() {
    while (!numbers.eof()) {
      int code = numbers.readVInt();
      if (code >= WordColumn.FIRST_WORD) {
        number = code - WordColumn.FIRST_WORD;
        position++;
        return true;
      }
      position += code == WordColumn.GAP ? valueGap : 0;
    }
    return false;
  }

  int document() {
    return texts.docID();
  }

  /** Returns the number of the word. */
  int number() {
    return number;
  }

  /** Returns the position of the word in the field, including gaps between values. */
  int position() {
    return position;
  }
}
