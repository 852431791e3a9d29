package org.fihrist.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.fihrist.analysis.FoldedPattern;
import org.fihrist.analysis.LadderTerms;

/**
 * The terms under one mark whose words fit a pattern. It reads all terms that begin as the pattern
 * does, each in time that grows with the pattern's length alone. Lucene's own wildcards become
 * automata: four times as fast over a whole dictionary, but costly to build, and for some patterns
 * of twenty characters too large to be built at all.
 */
final class FoldedPatternQuery extends MultiTermQuery {
  /** Question marks behind an asterisk double an automaton each. */
  private static final int MOST_QUESTION_MARKS = 4;

  private static final int MOST_WILDCARDS = 12;
  private static final int LONGEST = 64;

  private final String mark;
  private final FoldedPattern pattern;

  FoldedPatternQuery(String field, String mark, FoldedPattern pattern) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.mark = mark;
    this.pattern = pattern;
  }

  /** Whether Lucene's own wildcards do it better: where the whole dictionary is to be read. */
  static boolean isBetterCompiled(FoldedPattern pattern) {
    long questionMarks = pattern.folded().chars().filter(c -> c == '?').count();
    long asterisks = pattern.folded().chars().filter(c -> c == '*').count();
    return pattern.literalPrefix().isEmpty()
        && pattern.folded().length() <= LONGEST
        && questionMarks <= MOST_QUESTION_MARKS
        && questionMarks + asterisks <= MOST_WILDCARDS;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new Fitting(terms.iterator(), new BytesRef(mark + pattern.literalPrefix()));
  }

  /** Walks from the first term with the prefix to the last. */
  private final class Fitting extends FilteredTermsEnum {
    private final BytesRef prefix;

    Fitting(TermsEnum all, BytesRef prefix) {
      super(all);
      this.prefix = prefix;
      setInitialSeekTerm(prefix);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      if (!StringHelper.startsWith(term, prefix)) {
        return AcceptStatus.END;
      }
      String word = LadderTerms.folded(term.utf8ToString());
      return pattern.matches(word) ? AcceptStatus.YES : AcceptStatus.NO;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + mark + pattern.folded();
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other)
        && other instanceof FoldedPatternQuery that
        && mark.equals(that.mark)
        && pattern.equals(that.pattern);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), mark, pattern);
  }
}
