package org.fihrist.lucene.reader;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.fihrist.search.Budget;
import org.jspecify.annotations.Nullable;

/**
 * A reader whose term dictionaries end early when the deadline of a request has passed, so that a
 * pattern is expanded to the words found so far. Lucene's {@code ExitableDirectoryReader} throws an
 * exception instead, which would leave no answer at all.
 */
final class BudgetReader extends FilterDirectoryReader {
  private final Budget budget;

  BudgetReader(DirectoryReader reader, Budget budget) throws IOException {
    super(
        reader,
        new SubReaderWrapper() {
          @Override
          public LeafReader wrap(LeafReader leaf) {
            return new Leaf(leaf, budget);
          }
        });
    this.budget = budget;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader reader) throws IOException {
    return new BudgetReader(reader, budget);
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  private static final class Leaf extends FilterLeafReader {
    private final Budget budget;

    Leaf(LeafReader reader, Budget budget) {
      super(reader);
      this.budget = budget;
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
      Terms terms = in.terms(field);
      return terms == null ? null : new Dictionary(terms, budget);
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }

  private static final class Dictionary extends FilterLeafReader.FilterTerms {
    private final Budget budget;

    Dictionary(Terms terms, Budget budget) {
      super(terms);
      this.budget = budget;
    }

    @Override
    public TermsEnum iterator() throws IOException {
      return new Walk(in.iterator(), budget);
    }

    @Override
    public TermsEnum intersect(CompiledAutomaton automaton, @Nullable BytesRef start)
        throws IOException {
      return new Walk(in.intersect(automaton, start), budget);
    }
  }

  /** Iterates over a term dictionary. */
  private static final class Walk extends FilterLeafReader.FilterTermsEnum {
    /**
     * Number of terms between two checks of the clock, because a check costs as much as several
     * terms.
     */
    private static final int STRIDE = 64;

    private final Budget budget;
    private int walked;

    Walk(TermsEnum terms, Budget budget) {
      super(terms);
      this.budget = budget;
    }

    @Override
    public @Nullable BytesRef next() throws IOException {
      return ++walked % STRIDE == 0 && budget.exhausted() ? null : in.next();
    }
  }
}
