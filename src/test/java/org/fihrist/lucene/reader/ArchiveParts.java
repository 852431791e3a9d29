package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOUtils;
import org.fihrist.lucene.schema.ArticleKeys;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an index, split into several indexes with their own dictionaries, like the shards
 * of a cluster.
 */
final class ArchiveParts implements AutoCloseable {
  private final List<Directory> directories = new ArrayList<>();
  private final List<DirectoryReader> readers = new ArrayList<>();

  private ArchiveParts() {}

  /** Splits an index into parts; the key of an article decides its part. */
  static ArchiveParts of(DirectoryReader whole, int parts) throws IOException {
    ArchiveParts split = new ArchiveParts();
    for (int part = 0; part < parts; part++) {
      Directory directory = new ByteBuffersDirectory();
      split.directories.add(directory);
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        ArticleKeys keys = new ArticleKeys(whole);
        for (LeafReaderContext leaf : whole.leaves()) {
          FixedBitSet kept = new FixedBitSet(leaf.reader().maxDoc());
          for (int document = 0; document < kept.length(); document++) {
            if (Math.floorMod(keys.of(leaf.docBase + document).hashCode(), parts) == part) {
              kept.set(document);
            }
          }
          writer.addIndexes(new Kept(SlowCodecReaderWrapper.wrap(leaf.reader()), kept));
        }
      }
      split.readers.add(DirectoryReader.open(directory));
    }
    return split;
  }

  /** The parts. */
  IndexReader[] readers() {
    return readers.toArray(IndexReader[]::new);
  }

  /** A segment of which some documents are kept. */
  private static final class Kept extends FilterCodecReader {
    private final FixedBitSet documents;

    Kept(CodecReader segment, FixedBitSet documents) {
      super(segment);
      this.documents = documents;
    }

    @Override
    public Bits getLiveDocs() {
      return documents;
    }

    @Override
    public int numDocs() {
      return documents.cardinality();
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(readers);
    IOUtils.close(directories);
  }
}
