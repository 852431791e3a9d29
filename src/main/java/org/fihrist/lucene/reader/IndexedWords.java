package org.fihrist.lucene.reader;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.lucene.schema.ArticleSchema;

/** Reads the words of titles and bodies from an index, with their spellings. */
public final class IndexedWords {
  private static final BytesRef ALL = new BytesRef(LadderTerms.spellingPrefix(""));

  private IndexedWords() {}

  /**
   * Reads the folded words of titles and bodies. An article that spells a word in two ways counts
   * twice, which is exact enough for choosing words.
   */
  public static Vocabulary vocabulary(IndexReader reader) throws IOException {
    FoldedWords bodies = new FoldedWords(MultiTerms.getTerms(reader, ArticleSchema.BODY));
    FoldedWords titles = new FoldedWords(MultiTerms.getTerms(reader, ArticleSchema.TITLE));
    Vocabulary.Builder words = new Vocabulary.Builder();
    while (bodies.isAtWord() || titles.isAtWord()) {
      int order = bodies.compareTo(titles);
      FoldedWords first = order <= 0 ? bodies : titles;
      int articles = order == 0 ? Math.max(bodies.articles(), titles.articles()) : first.articles();
      first.addTo(words, articles);
      if (order == 0) {
        titles.next();
      }
      first.next();
    }
    return words.build();
  }

  /** Receives each spelling. */
  interface Visit {
    void visit(String term, TermsEnum at) throws IOException;
  }

  /** Visits every spelling of a field. */
  static void each(LeafReaderContext leaf, String field, Visit visit) throws IOException {
    TermsEnum each = Terms.getTerms(leaf.reader(), field).iterator();
    boolean more = each.seekCeil(ALL) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(each.term(), ALL)) {
      visit.visit(each.term().utf8ToString(), each);
      more = each.next() != null;
    }
  }
}
