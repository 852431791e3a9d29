package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.fihrist.analysis.ArchiveWords;
import org.fihrist.analysis.LadderTerms;

/**
 * The words of the bodies of an index that has spellings only.
 *
 * @param reader the index
 * @param articles for each folded word, in how many articles it stands, once for each spelling
 * @param spellings the terms of each folded word
 */
record IndexWords(
    IndexReader reader, Map<String, Integer> articles, Map<String, List<BytesRef>> spellings)
    implements ArchiveWords {
  private static final String ARTICLE = "ال";

  static IndexWords of(IndexReader reader) throws IOException {
    Map<String, Integer> articles = new HashMap<>();
    Map<String, List<BytesRef>> spellings = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum each = Terms.getTerms(leaf.reader(), Schema.BODY).iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String word = LadderTerms.folded(term.utf8ToString());
        articles.merge(word, each.docFreq(), Integer::sum);
        spellings.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(BytesRef.deepCopyOf(term));
      }
    }
    return new IndexWords(reader, articles, spellings);
  }

  @Override
  public int size() {
    return reader.numDocs();
  }

  @Override
  public int together(String one, String other) {
    FixedBitSet both = holders(one);
    both.and(holders(other));
    return both.cardinality();
  }

  private FixedBitSet holders(String word) {
    FixedBitSet holders = new FixedBitSet(Math.max(1, reader.maxDoc()));
    try {
      for (String form : List.of(word, ARTICLE + word)) {
        for (BytesRef spelling : spellings.getOrDefault(form, List.of())) {
          mark(new Term(Schema.BODY, spelling), holders);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
    return holders;
  }

  private void mark(Term term, FixedBitSet holders) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        holders.set(leaf.docBase + postings.docID());
      }
    }
  }
}
