package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.pattern.WordPattern;
import org.fihrist.shard.TreeQueries;
import org.fihrist.terms.QueryTranslator;
import org.fihrist.terms.TermTable;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.tree.FieldStatistics;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.Counted;

/**
 * The terms of an open generation for one request. A look-up in the dictionary is expensive, so
 * each term is looked up once.
 */
public final class RequestTerms implements TermTable {
  private final IndexSearcher searcher;
  private final Map<String, FamilyTermStates> families;
  private final TextSimilarity similarity;
  private final Map<Term, TermStates> known = new HashMap<>();
  private final Map<String, FieldStatistics> fields = new HashMap<>();
  private final Map<Question, TranslatedQuery> translations = new HashMap<>();
  private final Words words;
  private final TreeQueries queries = new TreeQueries(term -> new TermQuery(term, states(term)));

  /**
   * The language of the archive.
   *
   * @param ladder the forms of words
   * @param foreignSpellings returns the other spellings of a foreign word by its folded form
   */
  record Words(Ladder ladder, Function<String, List<String>> foreignSpellings) {}

  /** A query, and whether readers' comments are searched too. */
  private record Question(org.fihrist.query.Query query, boolean comments) {}

  /**
   * Creates the terms of one request.
   *
   * @param families the cached families of some fields
   * @param similarity returns the mean lengths
   * @param words the forms of words and their other spellings
   */
  RequestTerms(
      IndexSearcher searcher,
      Map<String, FamilyTermStates> families,
      TextSimilarity similarity,
      Words words) {
    this.searcher = searcher;
    this.families = families;
    this.similarity = similarity;
    this.words = words;
  }

  /** Translates a query of the request. Each query is translated once. */
  public TranslatedQuery translated(org.fihrist.query.Query query, boolean comments) {
    return translations.computeIfAbsent(
        new Question(query, comments),
        _ -> QueryTranslator.translate(query, comments, words.ladder(), this));
  }

  /** Returns the renderer of trees, which reuses terms that have been looked up. */
  public TreeQueries queries() {
    return queries;
  }

  /** Returns the Lucene query for a tree. */
  public Query query(TermTree tree) {
    return queries.of(tree);
  }

  /** Returns the place of a term in the dictionaries. */
  public TermStates states(Term term) {
    return known.computeIfAbsent(term, this::lookUp);
  }

  private TermStates lookUp(Term term) {
    FamilyTermStates inMemory = families.get(term.field());
    if (inMemory != null && !LadderTerms.familyOf(term.text()).isEmpty()) {
      return inMemory.states(term.text(), searcher.getTopReaderContext());
    }
    return UncheckedRead.of(() -> TermStates.build(searcher, term, true));
  }

  @Override
  public FieldStatistics statistics(String field) {
    return fields.computeIfAbsent(field, this::count);
  }

  private FieldStatistics count(String field) {
    return UncheckedRead.of(() -> {
      int articles = 0;
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        articles += Terms.getTerms(leaf.reader(), field).getDocCount();
      }
      return new FieldStatistics(field, articles, similarity.meanLength(field));
    });
  }

  @Override
  public int articles(String field, String term) {
    return states(new Term(field, term)).docFreq();
  }

  @Override
  public List<Counted> spellings(String field, List<String> folded) {
    return UncheckedRead.of(() -> {
      Map<BytesRef, Integer> spellings = new TreeMap<>();
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        TermsEnum each = Terms.getTerms(leaf.reader(), field).iterator();
        for (String word : folded) {
          addSpellings(new BytesRef(LadderTerms.spellingPrefix(word)), each, spellings);
        }
      }
      return Counted.list(spellings);
    });
  }

  private static void addSpellings(BytesRef first, TermsEnum each, Map<BytesRef, Integer> spellings)
      throws IOException {
    boolean more = each.seekCeil(first) != TermsEnum.SeekStatus.END;
    while (more && LadderTerms.isSpelling(each.term(), first)) {
      spellings.merge(BytesRef.deepCopyOf(each.term()), each.docFreq(), Integer::sum);
      more = each.next() != null;
    }
  }

  @Override
  public List<String> foreignSpellings(String folded) {
    return words.foreignSpellings().apply(folded);
  }

  @Override
  public List<Counted> matching(String field, WordPattern pattern) {
    return UncheckedRead.of(() -> {
      Map<BytesRef, Integer> words = new TreeMap<>();
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        Terms terms = Terms.getTerms(leaf.reader(), field);
        TermsEnum each = new DictionaryScan(terms, pattern);
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          words.merge(BytesRef.deepCopyOf(term), each.docFreq(), Integer::sum);
        }
      }
      return Counted.list(words);
    });
  }
}
