package org.fihrist.lucene.inversion;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Lucene's default codec under its own name, so Lucene reads what it writes. The difference is in
 * merges of {@link InvertedFields}: their texts were inverted together, so terms are not compared
 * and documents are not renumbered.
 */
public final class InversionCodec extends FilterCodec {
  private final PostingsFormat postings;

  public InversionCodec() {
    this(Codec.getDefault());
  }

  private InversionCodec(Codec codec) {
    super(codec.getName(), codec);
    this.postings = new Postings(codec.postingsFormat());
  }

  @Override
  public PostingsFormat postingsFormat() {
    return postings;
  }

  private static final class Postings extends PostingsFormat {
    private final PostingsFormat format;

    Postings(PostingsFormat format) {
      super(format.getName());
      this.format = format;
    }

    @Override
    public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
      return new Writer(format.fieldsConsumer(state));
    }

    @Override
    public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
      return format.fieldsProducer(state);
    }
  }

  private static final class Writer extends FieldsConsumer {
    private final FieldsConsumer writer;

    Writer(FieldsConsumer writer) {
      this.writer = writer;
    }

    @Override
    public void write(Fields fields, NormsProducer norms) throws IOException {
      writer.write(fields, norms);
    }

    @Override
    public void merge(MergeState merge, NormsProducer norms) throws IOException {
      if (merge.fieldsProducers[0] instanceof InvertedFields) {
        writer.write(InvertedFields.merged(merge), norms);
      } else {
        writer.merge(merge, norms);
      }
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
