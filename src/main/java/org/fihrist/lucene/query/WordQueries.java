package org.fihrist.lucene.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.stem.ProcliticForms;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.lucene.reader.FamilyTermStates;
import org.fihrist.query.Level;

/**
 * The match ladder as Lucene queries, for one request. To look a term up costs more than many a
 * search, so each is looked up once, and those that an index does not hold are not asked for.
 */
public final class WordQueries {
  private final IndexSearcher searcher;
  private final Map<String, FamilyTermStates> families;
  private final Map<Term, TermStates> known = new HashMap<>();

  /**
   * For one request.
   *
   * @param families those of some fields, whose terms need no looking up
   */
  public WordQueries(IndexSearcher searcher, Map<String, FamilyTermStates> families) {
    this.searcher = searcher;
    this.families = families;
  }

  /** A word in a field, at every level up to the loosest allowed. */
  Query ladder(String field, WordForms word, Level loosest) {
    List<Term> terms = terms(field, word, loosest);
    if (terms.size() == 1) {
      return term(terms.getFirst());
    }
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    BytesRef typed = new BytesRef(LadderTerms.spelling(word));
    terms.forEach(
        term -> query.addTerm(term, term.bytes().equals(typed) ? 1 : QueryWeights.FOLDED));
    return query.build();
  }

  /** The terms that hold a word at every level up to the loosest allowed. */
  List<Term> terms(String field, WordForms word, Level loosest) {
    if (loosest == Level.EXACT) {
      return List.of(new Term(field, LadderTerms.spelling(word)));
    }
    if (loosest == Level.FOLDED || StopWords.contains(word)) {
      return spellings(field, word);
    }
    return List.of(new Term(field, LadderTerms.family(word)));
  }

  private Query term(Term term) {
    TermStates states = states(term);
    return states.docFreq() == 0
        ? new MatchNoDocsQuery("no article has " + term)
        : new TermQuery(term, states);
  }

  /** Where a term stands in the dictionaries. */
  public TermStates states(Term term) {
    return known.computeIfAbsent(term, this::lookUp);
  }

  private TermStates lookUp(Term term) {
    FamilyTermStates inMemory = families.get(term.field());
    if (inMemory != null && !LadderTerms.familyOf(term.text()).isEmpty()) {
      return inMemory.states(term.text(), searcher.getTopReaderContext());
    }
    try {
      return TermStates.build(searcher, term, true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /** All spellings of a word that the index holds; they are neighbours in its dictionary. */
  List<Term> spellings(String field, WordForms word) {
    return spellings(field, List.of(word.folded()));
  }

  /** All spellings of a word that the index holds, by itself or behind proclitics. */
  List<Term> spellingsBehindProclitics(String field, WordForms word) {
    return spellings(field, ProcliticForms.of(word.folded()));
  }

  private List<Term> spellings(String field, List<String> folded) {
    try {
      Map<Term, TermStates> spellings = new TreeMap<>();
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        for (String word : folded) {
          addSpellings(field, word, leaf, spellings);
        }
      }
      known.putAll(spellings);
      return List.copyOf(spellings.keySet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private TermStates noStates() {
    return new TermStates(searcher.getTopReaderContext());
  }

  private void addSpellings(
      String field, String folded, LeafReaderContext leaf, Map<Term, TermStates> spellings)
      throws IOException {
    TermsEnum each = Terms.getTerms(leaf.reader(), field).iterator();
    BytesRef first = new BytesRef(LadderTerms.spellingPrefix(folded));
    boolean more = each.seekCeil(first) != TermsEnum.SeekStatus.END;
    while (more && LadderTerms.isSpelling(each.term(), first)) {
      spellings
          .computeIfAbsent(new Term(field, BytesRef.deepCopyOf(each.term())), _ -> noStates())
          .register(each.termState(), leaf.ord, each.docFreq(), each.totalTermFreq());
      more = each.next() != null;
    }
  }
}
