package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOSupplier;
import org.fihrist.search.Budget;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.Clause;
import org.fihrist.terms.tree.TermTree.Junction;
import org.fihrist.terms.tree.TermTree.Occur;

/**
 * Finds the documents that match a tree as a set of bits, one for each document of the index. A
 * page counts the articles with any of the words, those with every word, and those of some offers.
 * All of these consist of the same words, so the postings of each word are read once for a request
 * and then joined 64 documents at a time. Memory is O(documents) for each part of the trees, which
 * {@link #MAX_DOCUMENTS} bounds. An object serves one request on one thread.
 */
final class MatchBits {
  /** The maximum number of documents. The bits of one word then take a quarter of a MB. */
  private static final int MAX_DOCUMENTS = 1 << 21;

  private final IndexSearcher searcher;
  private final RequestTerms terms;
  private final Budget budget;
  private final IdentityHashMap<TermTree, FixedBitSet> ofTrees = new IdentityHashMap<>();
  private final Map<Term, FixedBitSet> ofTerms = new HashMap<>();

  /**
   * Creates the sets of one request.
   *
   * @param searcher the searcher of the request
   * @param terms the terms of the request
   * @param budget when it is exhausted, sets are incomplete
   */
  MatchBits(IndexSearcher searcher, RequestTerms terms, Budget budget) {
    this.searcher = searcher;
    this.terms = terms;
    this.budget = budget;
  }

  /** Tests whether the documents of an index can be held as bits. */
  static boolean canHold(IndexReader reader) {
    return reader.maxDoc() <= MAX_DOCUMENTS && !reader.hasDeletions();
  }

  /** Returns the documents that match a tree. The caller must not change the set. */
  FixedBitSet of(TermTree tree) throws IOException {
    FixedBitSet known = ofTrees.get(tree);
    if (known == null) {
      known = read(tree);
      ofTrees.put(tree, known);
    }
    return known;
  }

  private FixedBitSet read(TermTree tree) throws IOException {
    return switch (tree) {
      case TermTree.None _ -> none();
      case TermTree.Boost boost -> of(boost.tree());
      case TermTree.Best best -> anyOf(best.trees());
      case Junction junction when junction.minimum() < 2 -> joined(junction);
      case TermTree.Term term -> ofTerm(new Term(term.field().field(), term.text()));
      case TermTree.Synonym synonym -> ofSynonym(synonym);
      default -> searched(tree);
    };
  }

  private FixedBitSet none() {
    return new FixedBitSet(searcher.getIndexReader().maxDoc());
  }

  private FixedBitSet anyOf(List<TermTree> trees) throws IOException {
    if (trees.size() == 1) {
      return of(trees.getFirst());
    }
    FixedBitSet any = none();
    for (TermTree tree : trees) {
      any.or(of(tree));
    }
    return any;
  }

  /** A junction without a required clause matches where one of its optional clauses does. */
  private FixedBitSet joined(Junction junction) throws IOException {
    Map<Occur, List<TermTree>> clauses = new EnumMap<>(Occur.class);
    for (Clause clause : junction.clauses()) {
      clauses.computeIfAbsent(clause.occur(), _ -> new ArrayList<>()).add(clause.tree());
    }
    List<TermTree> required = new ArrayList<>(clauses.getOrDefault(Occur.MUST, List.of()));
    required.addAll(clauses.getOrDefault(Occur.FILTER, List.of()));
    List<TermTree> optional = clauses.getOrDefault(Occur.SHOULD, List.of());
    List<TermTree> excluded = clauses.getOrDefault(Occur.MUST_NOT, List.of());
    if (required.isEmpty() && excluded.isEmpty()) {
      return anyOf(optional);
    }
    boolean oneOf = required.isEmpty() || junction.minimum() == 1;
    FixedBitSet all = (oneOf ? anyOf(optional) : of(required.removeFirst())).clone();
    for (TermTree tree : required) {
      all.and(of(tree));
    }
    for (TermTree tree : excluded) {
      all.andNot(of(tree));
    }
    return all;
  }

  private FixedBitSet ofSynonym(TermTree.Synonym synonym) throws IOException {
    FixedBitSet any = none();
    for (TermTree.Weighted term : synonym.terms()) {
      any.or(ofTerm(new Term(synonym.field().field(), term.text())));
    }
    return any;
  }

  private FixedBitSet ofTerm(Term term) throws IOException {
    FixedBitSet known = ofTerms.get(term);
    if (known == null) {
      known = postings(term);
      ofTerms.put(term, known);
    }
    return known;
  }

  private FixedBitSet postings(Term term) throws IOException {
    FixedBitSet holders = none();
    TermStates states = terms.states(term);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      IOSupplier<TermState> place = budget.exhausted() ? null : states.get(leaf);
      TermState state = place == null ? null : place.get();
      if (state != null) {
        TermsEnum dictionary = Terms.getTerms(leaf.reader(), term.field()).iterator();
        dictionary.seekExact(term.bytes(), state);
        add(dictionary.postings(null, PostingsEnum.NONE), leaf, holders);
      }
    }
    return holders;
  }

  /** Finds the documents of a tree that does not consist of terms, such as a phrase. */
  private FixedBitSet searched(TermTree tree) throws IOException {
    return searcher.search(terms.query(tree), new Found(none()));
  }

  private static void add(DocIdSetIterator documents, LeafReaderContext leaf, FixedBitSet found)
      throws IOException {
    documents.nextDoc();
    documents.intoBitSet(leaf.reader().maxDoc(), found, -leaf.docBase);
  }

  /** Collects all documents, until the time of the searcher is over. */
  private record Found(FixedBitSet documents) implements CollectorManager<Collector, FixedBitSet> {
    @Override
    public Collector newCollector() {
      return new SimpleCollector() {
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
          base = leaf.docBase;
        }

        @Override
        public void collect(int document) {
          documents.set(base + document);
        }

        @Override
        public ScoreMode scoreMode() {
          return ScoreMode.COMPLETE_NO_SCORES;
        }
      };
    }

    @Override
    public FixedBitSet reduce(Collection<Collector> collectors) {
      return documents;
    }
  }
}
