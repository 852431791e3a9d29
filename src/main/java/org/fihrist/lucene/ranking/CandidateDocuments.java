package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.lucene.reader.RequestTerms;
import org.fihrist.lucene.reader.TextSimilarity;
import org.fihrist.lucene.schema.ArticleSchema;
import org.jspecify.annotations.Nullable;

/** Some documents that were found, to be asked which terms they hold. Numbered in index order. */
final class CandidateDocuments {
  private static final int FLAGS = PostingsEnum.ALL + 1;

  private final IndexSearcher searcher;
  private final RequestTerms words;
  private final ScoreDoc[] documents;
  private final Map<String, TermsEnum[]> dictionaries = new HashMap<>();
  private final Map<Integer, PostingsEnum> reused = new HashMap<>();

  CandidateDocuments(IndexSearcher searcher, RequestTerms words, List<? extends ScoreDoc> found) {
    this.searcher = searcher;
    this.words = words;
    this.documents = found.toArray(ScoreDoc[]::new);
    Arrays.sort(documents, Comparator.comparingInt(document -> document.doc));
  }

  int size() {
    return documents.length;
  }

  /** Raises the score of one. */
  void add(int candidate, double score) {
    documents[candidate].score += (float) score;
  }

  /** Told of each candidate that holds a term. */
  interface Holder {
    /**
     * A candidate holds it.
     *
     * @param postings at the candidate
     */
    void holds(int candidate, PostingsEnum postings) throws IOException;
  }

  /**
   * Goes through the candidates that hold a term, in order.
   *
   * @param flags what is wanted of the postings
   */
  void holding(Term term, int flags, Holder holder) throws IOException {
    int next = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int end = endOf(leaf, next);
      if (next < end) {
        PostingsEnum postings = postings(term, leaf, flags);
        if (postings != null) {
          walk(postings, leaf.docBase, next, end, holder);
        }
      }
      next = end;
    }
  }

  private int endOf(LeafReaderContext leaf, int from) {
    int end = from;
    int last = leaf.docBase + leaf.reader().maxDoc();
    while (end < documents.length && documents[end].doc < last) {
      end++;
    }
    return end;
  }

  private void walk(PostingsEnum postings, int base, int from, int to, Holder holder)
      throws IOException {
    int at = postings.nextDoc();
    for (int candidate = from; candidate < to; candidate++) {
      int wanted = documents[candidate].doc - base;
      if (at < wanted) {
        at = postings.advance(wanted);
      }
      if (at == wanted) {
        holder.holds(candidate, postings);
      }
    }
  }

  /**
   * Goes through the candidates that hold a word in any spelling.
   *
   * @param asTyped told of those that hold it in its own
   * @param otherwise told of those that hold it in another
   * @return how many articles of the index do, those with two spellings counted twice
   */
  int holdingSpellings(String field, WordForms word, Holder asTyped, Holder otherwise)
      throws IOException {
    BytesRef typed = new BytesRef(LadderTerms.spelling(word));
    int articles = 0;
    int next = 0;
    BytesRef first = new BytesRef(LadderTerms.spellingPrefix(word.folded()));
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int end = endOf(leaf, next);
      TermsEnum each = dictionary(field, leaf);
      boolean more = each.seekCeil(first) != TermsEnum.SeekStatus.END;
      while (more && LadderTerms.isSpelling(each.term(), first)) {
        articles += each.docFreq();
        Holder holder = each.term().equals(typed) ? asTyped : otherwise;
        walk(postings(each, leaf, PostingsEnum.FREQS), leaf.docBase, next, end, holder);
        more = each.next() != null;
      }
      next = end;
    }
    return articles;
  }

  private @Nullable PostingsEnum postings(Term term, LeafReaderContext leaf, int flags)
      throws IOException {
    IOSupplier<TermState> state = words.states(term).get(leaf);
    TermState found = state == null ? null : state.get();
    if (found == null) {
      return null;
    }
    TermsEnum dictionary = dictionary(term.field(), leaf);
    dictionary.seekExact(term.bytes(), found);
    return postings(dictionary, leaf, flags);
  }

  private PostingsEnum postings(TermsEnum at, LeafReaderContext leaf, int flags)
      throws IOException {
    int one = leaf.ord * FLAGS + flags;
    PostingsEnum postings = at.postings(reused.get(one), flags);
    reused.put(one, postings);
    return postings;
  }

  private TermsEnum dictionary(String field, LeafReaderContext leaf) throws IOException {
    TermsEnum[] ofField =
        dictionaries.computeIfAbsent(field, _ -> new TermsEnum[searcher.getLeafContexts().size()]);
    if (ofField[leaf.ord] == null) {
      ofField[leaf.ord] = Terms.getTerms(leaf.reader(), field).iterator();
    }
    return ofField[leaf.ord];
  }

  /** How many words the bodies of the candidates have. */
  int[] bodyLengths() throws IOException {
    int[] lengths = new int[documents.length];
    int next = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int end = endOf(leaf, next);
      NumericDocValues norms = leaf.reader().getNormValues(ArticleSchema.BODY);
      for (; next < end; next++) {
        boolean known = norms != null && norms.advanceExact(documents[next].doc - leaf.docBase);
        lengths[next] = known ? TextSimilarity.words(norms.longValue()) : 0;
      }
    }
    return lengths;
  }
}
