package org.fihrist.query;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Occur;

/** Puts clauses together so that no junction is pointless and none can match nothing by itself. */
final class Joining {
  private Joining() {}

  /**
   * None is {@link Query.Nothing}; a single one is itself; those that only exclude are taken from
   * {@link Query.Everything}.
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
