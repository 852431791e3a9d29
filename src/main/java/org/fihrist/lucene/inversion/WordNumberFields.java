package org.fihrist.lucene.inversion;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.fihrist.shard.features.WordColumn;

/**
 * The fields that keep the numbers of their words as doc values, so that the second phase of
 * ranking can read the words of an article without its text.
 *
 * @param fields the names of the fields
 * @param numbers the number to be written, by number in the first pass
 */
@SuppressWarnings("ArrayRecordComponent")
public record WordNumberFields(Set<String> fields, int[] numbers) {
  /** No field. */
  public static final WordNumberFields NONE = new WordNumberFields(Set.of(), new int[0]);

  /** The maximum number of bytes of a number. */
  private static final int MAX_BYTES = 5;

  public WordNumberFields {
    fields = Set.copyOf(fields);
  }

  /** The doc values of the first pass in their final form. */
  DocValuesProducer over(DocValuesProducer first) {
    return new Producer(this, first);
  }

  private static final class Producer extends DelegatingDocValues {
    private final WordNumberFields kept;

    Producer(WordNumberFields kept, DocValuesProducer first) {
      super(first);
      this.kept = kept;
    }

    @Override
    public BinaryDocValues getBinary(FieldInfo field) throws IOException {
      BinaryDocValues values = super.getBinary(field);
      return kept.fields.contains(field.name) ? new Column(values, kept.numbers) : values;
    }
  }

  /** Returns the beginning of each text with the final numbers of its words. */
  private static final class Column extends BinaryDocValues {
    private final BinaryDocValues first;
    private final int[] numbers;
    private final ByteArrayDataInput read = new ByteArrayDataInput();
    private final ByteArrayDataOutput written = new ByteArrayDataOutput();
    private byte[] bytes = new byte[256];

    Column(BinaryDocValues first, int[] numbers) {
      this.first = first;
      this.numbers = numbers;
    }

    @Override
    public BytesRef binaryValue() throws IOException {
      BytesRef text = first.binaryValue();
      bytes = ArrayUtil.growNoCopy(bytes, text.length * MAX_BYTES);
      read.reset(text.bytes, text.offset, text.length);
      written.reset(bytes);
      for (int words = 0; words < WordColumn.MAX_WORDS && !read.eof(); ) {
        int code = read.readVInt();
        if (code >= WordColumn.FIRST_WORD) {
          code = numbers[code - WordColumn.FIRST_WORD] + WordColumn.FIRST_WORD;
          words++;
        }
        written.writeVInt(code);
      }
      return new BytesRef(bytes, 0, written.getPosition());
    }

    @Override
    public boolean advanceExact(int target) throws IOException {
      return first.advanceExact(target);
    }

    @Override
    public int docID() {
      return first.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return first.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      return first.advance(target);
    }

    @Override
    public long cost() {
      return first.cost();
    }
  }
}
