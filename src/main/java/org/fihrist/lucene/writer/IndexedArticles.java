package org.fihrist.lucene.writer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.fihrist.article.Source;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.schema.FacetFields;
import org.fihrist.search.Facet;
import org.fihrist.terms.FacetValue;

/** The articles of the generation that an update starts from. Safe for use by several threads. */
final class IndexedArticles implements Closeable {
  private static final int NO_COLLECTION = -1;

  private final Directory directory;
  private final DirectoryReader reader;

  /**
   * Opens the index of a generation.
   *
   * @param directory the directory, which is closed with this object
   */
  IndexedArticles(Directory directory) throws IOException {
    this.directory = directory;
    try {
      this.reader = DirectoryReader.open(directory);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /** Returns the number of articles. */
  int size() {
    return reader.numDocs();
  }

  /** Returns the stored document of an article. */
  Optional<Document> find(String id) throws IOException {
    Term term = new Term(ArticleSchema.ID, id);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
      if (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        return Optional.of(leaf.reader().storedFields().document(found.docID()));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the ids of articles that satisfy two conditions.
   *
   * @param pruned tests a file of a collection; it is called once for each file, with the key of
   *     the collection
   */
  List<String> ids(BiPredicate<Path, String> pruned, Predicate<String> id) throws IOException {
    List<String> met = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues files = DocValues.getSorted(leaf.reader(), ArticleSchema.FILE);
      SortedSetDocValues collections =
          DocValues.getSortedSet(leaf.reader(), FacetFields.name(Facet.COLLECTION));
      Map<Long, Boolean> known = new HashMap<>();
      BinaryDocValues ids = DocValues.getBinary(leaf.reader(), ArticleSchema.ID);
      while (files.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
        int file = files.ordValue();
        int collection =
            collections.advanceExact(files.docID()) ? (int) collections.nextOrd() : NO_COLLECTION;
        Boolean wanted = known.get(pair(file, collection));
        if (wanted == null) {
          String key = collection == NO_COLLECTION ? "" : key(collections.lookupOrd(collection));
          wanted = pruned.test(Path.of(files.lookupOrd(file).utf8ToString()), key);
          known.put(pair(file, collection), wanted);
        }
        if (wanted && ids.advanceExact(files.docID())) {
          String found = ids.binaryValue().utf8ToString();
          if (id.test(found)) {
            met.add(found);
          }
        }
      }
    }
    return met;
  }

  private static long pair(int file, int collection) {
    return (long) file << Integer.SIZE | (collection & 0xffffffffL);
  }

  private static String key(BytesRef stored) {
    return FacetFields.value(Facet.COLLECTION, stored.utf8ToString())
        .map(FacetValue::key)
        .orElse("");
  }

  /** Returns the key of an article's collection; empty for an article without a collection. */
  static String collectionKey(Source source) {
    String collection = source.provenance().collection();
    return FacetFields.key(Facet.COLLECTION, collection).orElse("");
  }

  /** Returns the names of the segments. */
  Set<String> segments() throws IOException {
    Set<String> names = new HashSet<>();
    for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
      names.add(segment.info.name);
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, directory);
  }
}
