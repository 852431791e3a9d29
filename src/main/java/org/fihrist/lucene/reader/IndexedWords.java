package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
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

/** Reads from an index which words its titles and bodies have, and how they are spelled. */
public final class IndexedWords {
  private static final BytesRef ALL = new BytesRef(LadderTerms.spellingPrefix(""));

  private IndexedWords() {}

  /**
   * The folded words of titles and bodies. An article that spells a word in two ways counts twice,
   * which is near enough for choosing among words.
   */
  static Vocabulary vocabulary(IndexReader reader) throws IOException {
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

  /** How a folded word is mostly spelled; itself when nobody spells it. */
  public static String spelled(IndexReader reader, String folded) throws IOException {
    return spellings(reader, folded).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(folded);
  }

  /** How a folded word is spelled, and in how many titles and bodies it is spelled so. */
  public static Map<String, Integer> spellings(IndexReader reader, String folded)
      throws IOException {
    BytesRef prefix = new BytesRef(LadderTerms.spellingPrefix(folded));
    Map<String, Integer> spellings = new TreeMap<>();
    for (String field : new String[] {ArticleSchema.BODY, ArticleSchema.TITLE}) {
      each(
          reader,
          field,
          prefix,
          (term, each) -> {
            if (LadderTerms.folded(term).equals(folded)) {
              spellings.merge(LadderTerms.exact(term), each.docFreq(), Integer::sum);
            }
          });
    }
    return spellings;
  }

  /** Something done with each spelling. */
  interface Visit {
    void visit(String term, TermsEnum at) throws IOException;
  }

  /** Visits the spellings of a field that begin so, up to the last that could be of one word. */
  private static void each(IndexReader reader, String field, BytesRef prefix, Visit visit)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum each = Terms.getTerms(leaf.reader(), field).iterator();
      boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
      while (more && StringHelper.startsWith(each.term(), prefix) && wanted(each.term(), prefix)) {
        visit.visit(each.term().utf8ToString(), each);
        more = each.next() != null;
      }
    }
  }

  private static boolean wanted(BytesRef term, BytesRef prefix) {
    return prefix.length == ALL.length || LadderTerms.isSpelling(term, prefix);
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
