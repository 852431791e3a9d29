package org.fihrist.query;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Occur;
import org.fihrist.query.Query.Word;

/** Writes a query tree in one line, for comparison in tests. */
final class QueryText {
  private QueryText() {}

  /**
   * Writes a query. A word without a sign is at the stem level, {@code °} marks the folded level
   * and {@code =} the exact level; inside a phrase a word without a sign is at the folded level.
   * Junctions are in square brackets, their members with {@code +}, {@code -}, {@code ^} for a
   * bonus or, for filters, {@code #} before them.
   */
  static String of(Query query) {
    return switch (query) {
      case Query.Everything() -> "*:*";
      case Query.Nothing() -> "∅";
      case Word word -> word(word, Level.FAMILY);
      case Query.Phrase phrase ->
          phrase.words().stream()
                  .map(word -> word(word, Level.FOLDED))
                  .collect(joining(" ", "\"", "\""))
              + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
      case Query.Wildcard(String pattern) -> "wild:" + pattern;
      case Query.Fuzzy(String text, int edits) -> text + "~" + edits;
      case Query.Range range ->
          name(range.field())
              + (range.bounds().includesFrom() ? ":[" : ":{")
              + (range.from().isEmpty() ? "*" : range.from())
              + " TO "
              + (range.to().isEmpty() ? "*" : range.to())
              + (range.bounds().includesTo() ? "]" : "}");
      case Query.In(Field field, Query inner) -> name(field) + ":" + of(inner);
      case Query.Junction junction ->
          junction.clauses().stream().map(QueryText::clause).collect(joining(" ", "[", "]"));
      case Query.Boosted(Query inner, float factor) -> of(inner) + "^" + factor;
    };
  }

  /** Returns the depth of a tree in records. */
  static int depth(Query query) {
    return switch (query) {
      case Query.In(Field _, Query inner) -> 1 + depth(inner);
      case Query.Boosted(Query inner, float _) -> 1 + depth(inner);
      case Query.Junction junction ->
          1 + junction.clauses().stream().mapToInt(c -> depth(c.query())).max().orElse(0);
      default -> 1;
    };
  }

  private static String clause(Clause clause) {
    return sign(clause.occur()) + of(clause.query());
  }

  private static String sign(Occur occur) {
    return switch (occur) {
      case MUST -> "+";
      case SHOULD -> "";
      case BONUS -> "^";
      case FILTER -> "#";
      case MUST_NOT -> "-";
    };
  }

  private static String word(Word word, Level unmarked) {
    if (word.loosest() == unmarked) {
      return word.text();
    }
    return switch (word.loosest()) {
      case EXACT -> "=" + word.text();
      case FOLDED -> word.text() + "°";
      case STEM -> word.text() + "¹";
      case FAMILY -> word.text() + "²";
      case MISREAD -> word.text() + "³";
    };
  }

  private static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }
}
