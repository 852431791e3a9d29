package org.fihrist.lucene.writer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.fihrist.article.Article;
import org.fihrist.lucene.schema.ArticleSchema;

/** The articles of the generation that is updated. May be asked by several threads. */
final class IndexedArticles implements Closeable {
  private final Directory directory;
  private final DirectoryReader reader;

  /**
   * Opens the index of a generation.
   *
   * @param directory closed with this
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

  /** How many there are. */
  int size() {
    return reader.numDocs();
  }

  /** The article with an id. */
  Optional<Article> find(String id) throws IOException {
    Term term = new Term(ArticleSchema.ID, id);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
      if (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        return Optional.of(
            ArticleSchema.toArticle(leaf.reader().storedFields().document(found.docID())));
      }
    }
    return Optional.empty();
  }

  /**
   * The ids of those that meet two conditions.
   *
   * @param file asked once for each file
   */
  List<String> ids(Predicate<Path> file, Predicate<String> id) throws IOException {
    List<String> met = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues files = DocValues.getSorted(leaf.reader(), ArticleSchema.FILE);
      boolean[] wanted = new boolean[files.getValueCount()];
      for (int number = 0; number < wanted.length; number++) {
        wanted[number] = file.test(Path.of(files.lookupOrd(number).utf8ToString()));
      }
      BinaryDocValues ids = DocValues.getBinary(leaf.reader(), ArticleSchema.ID);
      while (files.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
        if (wanted[files.ordValue()] && ids.advanceExact(files.docID())) {
          BytesRef found = ids.binaryValue();
          String one = found.utf8ToString();
          if (id.test(one)) {
            met.add(one);
          }
        }
      }
    }
    return met;
  }

  /** The names of its segments. */
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
