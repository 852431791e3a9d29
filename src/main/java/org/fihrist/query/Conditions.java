package org.fihrist.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.In;
import org.fihrist.query.Query.Junction;
import org.fihrist.query.Query.Occur;
import org.fihrist.query.Query.Range;

/**
 * What is asked of an article besides its words: when, where and by whom it was published. Such a
 * condition narrows down what the words find; it is never one more word that is merely welcome.
 */
final class Conditions {
  private static final Set<Field> FIELDS =
      EnumSet.of(
          Field.OUTLET,
          Field.AUTHOR,
          Field.PLACE,
          Field.CATEGORY,
          Field.COLLECTION,
          Field.DATE,
          Field.URL,
          Field.ID);

  private Conditions() {}

  /** Whether a query asks for no words of the text. */
  static boolean isOne(Query query) {
    return switch (query) {
      case Range _ -> true;
      case In in -> FIELDS.contains(in.field());
      default -> false;
    };
  }

  /** A clause as it stands beside others. */
  static Clause beside(Clause clause) {
    boolean narrows = clause.occur() == Occur.SHOULD && isOne(clause.query());
    return narrows ? new Clause(Occur.FILTER, clause.query()) : clause;
  }

  /**
   * Two outlets side by side, or two months, mean either: no article could have both. Dates that
   * are open at one end mean both: they are the two ends of one span.
   */
  static List<Clause> united(List<Clause> clauses) {
    List<Clause> united = new ArrayList<>();
    for (Clause clause : clauses) {
      int like = clause.occur() == Occur.FILTER ? indexOfLike(clause.query(), united) : -1;
      if (like < 0) {
        united.add(clause);
      } else {
        List<Clause> choices = new ArrayList<>(choices(united.get(like).query()));
        choices.add(new Clause(Occur.SHOULD, clause.query()));
        united.set(like, new Clause(Occur.FILTER, new Junction(choices)));
      }
    }
    return united;
  }

  private static int indexOfLike(Query query, List<Clause> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).occur() == Occur.FILTER
          && areAlike(query, choices(clauses.get(i).query()).getFirst().query())) {
        return i;
      }
    }
    return -1;
  }

  private static List<Clause> choices(Query query) {
    return query instanceof Junction junction
        ? junction.clauses()
        : List.of(new Clause(Occur.SHOULD, query));
  }

  private static boolean areAlike(Query one, Query other) {
    if (one instanceof In first && other instanceof In second) {
      return first.field() == second.field();
    }
    return one instanceof Range first
        && other instanceof Range second
        && first.field() == second.field()
        && isClosed(first)
        && isClosed(second);
  }

  private static boolean isClosed(Range range) {
    return !range.from().isEmpty() && !range.to().isEmpty();
  }
}
