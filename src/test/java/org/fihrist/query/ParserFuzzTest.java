package org.fihrist.query;

import static org.assertj.core.api.Assertions.fail;

import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.query.Query.Word;
import org.junit.jupiter.api.Test;

/** Parses random strings with both parsers. To repeat a failure, run with {@code -Dfuzz.seed=…}. */
class ParserFuzzTest {
  private static final int STRINGS = 100_000;
  private static final int DEEPEST = 4 * (QueryLimits.MAX_NESTING + 2);

  @Test
  void noTextIsTooMuch() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    for (int i = 0; i < STRINGS; i++) {
      String typed = TypedAtRandom.text(seed, i);
      try {
        check(typed);
      } catch (AssertionError | RuntimeException | StackOverflowError e) {
        fail("seed " + seed + ", string " + i + ": " + TypedAtRandom.escaped(typed), e);
      }
    }
  }

  private static void check(String typed) {
    ParsedQuery box = BoxParser.parse(typed);
    checkTree(box.query());
    int before = 0;
    for (Note note : box.notes()) {
      boolean inside = before <= note.start() && note.start() < note.end();
      require(inside && note.end() <= typed.length(), note);
      before = note.start();
    }
    try {
      checkTree(LuceneSyntaxParser.parse(typed).query());
    } catch (QuerySyntaxException e) {
      require(e.position() >= 0 && e.position() <= typed.length(), e);
    }
  }

  private static void checkTree(Query query) {
    require(QueryText.depth(query) <= DEEPEST, query);
    require(leaves(query) <= QueryLimits.MAX_LEAVES, query);
  }

  /** Counts words and patterns, and fails on trees that a parser must never return. */
  private static int leaves(Query query) {
    return switch (query) {
      case Query.Everything() -> 0;
      case Query.Nothing() -> 0;
      case Word word -> countedText(word.text());
      case Query.Wildcard(String pattern) -> countedText(pattern);
      case Query.Fuzzy(String text, int edits) -> {
        require(edits == 1 || edits == 2, query);
        yield countedText(text);
      }
      case Query.Phrase phrase -> {
        require(phrase.slop() >= 0 && phrase.slop() <= QueryLimits.MAX_SLOP, phrase);
        require(!phrase.words().isEmpty(), phrase);
        yield phrase.words().stream().mapToInt(ParserFuzzTest::leaves).sum();
      }
      case Query.Range _ -> 1;
      case Query.In(Field _, Query inner) -> leaves(inner);
      case Query.Boosted(Query inner, float factor) -> {
        require(factor >= 0 && factor <= 1_000, query);
        yield leaves(inner);
      }
      case Query.Junction(var clauses, _) -> {
        require(clauses.size() > 1, query);
        require(clauses.stream().noneMatch(c -> c.query() instanceof Query.Nothing), query);
        require(clauses.stream().anyMatch(c -> c.occur() != Query.Occur.MUST_NOT), query);
        yield clauses.stream().mapToInt(clause -> leaves(clause.query())).sum();
      }
    };
  }

  private static int countedText(String text) {
    require(text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE), text);
    require(!text.isEmpty(), text);
    return 1;
  }

  /** Checks a condition. A million fluent assertions would take most of the test's time. */
  private static void require(boolean holds, Object seen) {
    if (!holds) {
      throw new AssertionError(seen);
    }
  }
}
