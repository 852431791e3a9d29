package org.fihrist.lucene.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.fihrist.article.Article;
import org.fihrist.lucene.schema.ArticleSchema;

/**
 * Finds the articles of a first pass that have several texts. Memory is O(versions).
 *
 * @param reader the reader of all articles that the pass has stored so far
 */
record VersionMerge(DirectoryReader reader) {
  /**
   * The texts of one article.
   *
   * @param first the document of its first text, if this pass stored it
   * @param others its other texts in the order of reading
   */
  record Texts(Optional<Document> first, List<Article> others) {}

  /** The documents of the other texts, by id of the article. */
  Map<String, List<Integer>> pending() throws IOException {
    Map<String, List<Integer>> pending = new HashMap<>();
    Terms ids = MultiTerms.getTerms(reader, ArticleSchema.VERSION_OF);
    if (ids == null) {
      return pending;
    }
    TermsEnum each = ids.iterator();
    for (BytesRef id = each.next(); id != null; id = each.next()) {
      List<Integer> documents = new ArrayList<>();
      PostingsEnum found = each.postings(null, PostingsEnum.NONE);
      while (found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        documents.add(found.docID());
      }
      pending.put(id.utf8ToString(), documents);
    }
    return pending;
  }

  /** Returns the texts of one article. Safe for use by several threads. */
  Texts texts(String id, List<Integer> documents) throws IOException {
    record Read(long order, Article article) {}
    StoredFields stored = reader.storedFields();
    List<Read> others = new ArrayList<>();
    for (int number : documents) {
      Document document = stored.document(number);
      others.add(
          new Read(ArticleSchema.order(document).orElseThrow(), ArticleSchema.toArticle(document)));
    }
    others.sort(Comparator.comparingLong(Read::order));
    return new Texts(first(id, stored), others.stream().map(Read::article).toList());
  }

  private Optional<Document> first(String id, StoredFields stored) throws IOException {
    Term term = new Term(ArticleSchema.ID, id);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
      if (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        return Optional.of(stored.document(leaf.docBase + found.docID()));
      }
    }
    return Optional.empty();
  }
}
