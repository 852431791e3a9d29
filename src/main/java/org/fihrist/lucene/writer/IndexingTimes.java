package org.fihrist.lucene.writer;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.fihrist.indexing.Manifest;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.inversion.DeferredColumn;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.terms.ArticleFields;

/**
 * When each article was indexed. An article that the current generation holds with the same content
 * keeps its time; every other article gets the time of the new generation.
 */
final class IndexingTimes implements DeferredColumn, Closeable {
  private final long now;
  private final List<Closeable> opened;
  private final List<Segment> before = new ArrayList<>();

  private IndexingTimes(long now, List<Closeable> opened) {
    this.now = now;
    this.opened = opened;
  }

  /**
   * Opens the current generation of an index.
   *
   * @param now the time of the new generation, in seconds since 1970
   */
  static IndexingTimes of(IndexFolder folder, long now) throws IOException {
    Optional<String> current = folder.readableCurrent();
    if (current.isEmpty() || !isReadable(folder, current.get())) {
      return new IndexingTimes(now, List.of());
    }
    Directory directory = folder.openLucene(current.get());
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      IndexingTimes times = new IndexingTimes(now, List.of(reader, directory));
      for (LeafReaderContext leaf : reader.leaves()) {
        if (leaf.reader().terms(ArticleSchema.ID) != null) {
          times.before.add(new Segment(leaf.reader()));
        }
      }
      return times;
    } catch (IOException | RuntimeException e) {
      // A rebuild is how a damaged index is repaired.
      IOUtils.closeWhileHandlingException(directory);
      return new IndexingTimes(now, List.of());
    }
  }

  private static boolean isReadable(IndexFolder folder, String name) {
    try {
      return Manifest.read(folder.generation(name)).format().equals(Manifest.Format.current());
    } catch (IndexUnavailableException e) {
      return false;
    }
  }

  @Override
  public String field() {
    return ArticleFields.INDEXED;
  }

  @Override
  public long[] values(CodecReader segment) throws IOException {
    long[] times = new long[segment.maxDoc()];
    BinaryDocValues ids = DocValues.getBinary(segment, ArticleSchema.ID);
    NumericDocValues revisions = DocValues.getNumeric(segment, ArticleSchema.REVISION);
    while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int document = ids.docID();
      times[document] =
          revisions.advanceExact(document) ? of(ids.binaryValue(), revisions.longValue()) : now;
    }
    return times;
  }

  private long of(BytesRef id, long revision) throws IOException {
    for (Segment segment : before) {
      Optional<Long> known = segment.time(id, revision);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return now;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(opened);
  }

  /** A segment of the current generation. */
  private static final class Segment {
    private final LeafReader reader;
    private final TermsEnum ids;

    Segment(LeafReader reader) throws IOException {
      this.reader = reader;
      this.ids = Terms.getTerms(reader, ArticleSchema.ID).iterator();
    }

    /** The time of an article; empty when it is not here, or has other content here. */
    Optional<Long> time(BytesRef id, long revision) throws IOException {
      if (!ids.seekExact(id)) {
        return Optional.empty();
      }
      PostingsEnum found = ids.postings(null, PostingsEnum.NONE);
      int document = found.nextDoc();
      NumericDocValues revisions = DocValues.getNumeric(reader, ArticleSchema.REVISION);
      NumericDocValues times = DocValues.getNumeric(reader, ArticleFields.INDEXED);
      return document != DocIdSetIterator.NO_MORE_DOCS
              && revisions.advanceExact(document)
              && revisions.longValue() == revision
              && times.advanceExact(document)
          ? Optional.of(times.longValue())
          : Optional.empty();
    }
  }
}
