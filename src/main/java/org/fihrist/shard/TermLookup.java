package org.fihrist.shard;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/**
 * Makes the query for one term. An engine that knows the place of a term in the dictionaries can
 * avoid a look-up.
 */
@FunctionalInterface
public interface TermLookup {
  /** Looks each term up when the query runs. */
  TermLookup WHEN_RUN = TermQuery::new;

  /** Returns the query for a term. */
  TermQuery query(Term term);
}
