package org.fihrist.query;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Occur;

/** Joins clauses to a query; a junction is created only where it is needed. */
final class QueryJoiner {
  private QueryJoiner() {}

  /**
   * Joins clauses. No clause gives {@link Query.Nothing}; a single clause gives its query; clauses
   * that all exclude are joined with {@link Query.Everything}.
   */
  static Query of(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return new Query.Nothing();
    }
    if (clauses.stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT)) {
      List<Clause> rest = new ArrayList<>();
      rest.add(new Clause(Occur.MUST, new Query.Everything()));
      rest.addAll(clauses);
      return new Query.Junction(rest);
    }
    return clauses.size() == 1 ? clauses.getFirst().query() : new Query.Junction(clauses);
  }
}
