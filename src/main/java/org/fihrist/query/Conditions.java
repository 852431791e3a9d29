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
 * Handles conditions: queries about when, where and by whom an article was published. A condition
 * filters the articles that the words find; it is never optional as a word is.
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

  /** Whether a query is a condition and not about words of the text. */
  static boolean isCondition(Query query) {
    return switch (query) {
      case Range _ -> true;
      case In in -> FIELDS.contains(in.field());
      default -> false;
    };
  }

  /** Turns an optional condition into a filter; other clauses do not change. */
  static Clause beside(Clause clause) {
    boolean narrows = clause.occur() == Occur.SHOULD && isCondition(clause.query());
    return narrows ? new Clause(Occur.FILTER, clause.query()) : clause;
  }

  /**
   * Joins filters of one field by OR: two outlets or two months side by side mean either of them,
   * because no article could have both. Dates that are open at one end stay separate, because they
   * are the two ends of one range.
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

  private static boolean areAlike(Query left, Query right) {
    if (left instanceof In first && right instanceof In second) {
      return first.field() == second.field();
    }
    return left instanceof Range first
        && right instanceof Range second
        && first.field() == second.field()
        && isClosed(first)
        && isClosed(second);
  }

  private static boolean isClosed(Range range) {
    return !range.from().isEmpty() && !range.to().isEmpty();
  }
}
