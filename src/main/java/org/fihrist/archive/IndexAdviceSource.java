package org.fihrist.archive;

import org.fihrist.advice.AdviceSource;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.ranking.ArticleIndex;
import org.fihrist.ranking.SearchExecutor;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.search.SearchRequest;
import org.fihrist.terms.TermTable;
import org.fihrist.terms.tree.TermTree;

/**
 * A source of advice that takes words and counts from the index that is searched. An engine adds
 * its headlines and names.
 */
public interface IndexAdviceSource extends AdviceSource {
  /** Returns the articles of the request. */
  ArticleIndex index();

  @Override
  default Budget budget() {
    return index().budget();
  }

  @Override
  default Ladder ladder() {
    return index().ladder();
  }

  @Override
  default TermTable terms() {
    return index().terms();
  }

  @Override
  default Vocabulary vocabulary() {
    return index().vocabulary();
  }

  @Override
  default Totals totals(SearchRequest request) {
    return SearchExecutor.totals(index(), request);
  }

  @Override
  default long withAllWords(SearchRequest request) {
    return SearchExecutor.withAllWords(index(), request);
  }

  @Override
  default int count(TermTree tree) {
    return Math.toIntExact(index().count(tree));
  }
}
