package org.fihrist.lucene.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.fihrist.analysis.pattern.WordPattern;
import org.fihrist.lucene.reader.DictionaryScan;

/**
 * Articles with a word that fits a pattern, all with the same score. It reads all words that begin
 * as the pattern does, each in time that grows with the pattern's length alone. Lucene's own
 * wildcards become automata: faster over a whole dictionary, but costly to build, for some patterns
 * of twenty characters too large to be built at all, and they know no clitics.
 */
final class WordPatternQuery extends MultiTermQuery {
  private final WordPattern pattern;

  WordPatternQuery(String field, WordPattern pattern) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.pattern = pattern;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new DictionaryScan(terms, pattern);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + pattern;
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other)
        && other instanceof WordPatternQuery that
        && pattern.equals(that.pattern);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), pattern);
  }
}
