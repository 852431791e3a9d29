package org.fihrist.query;

import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.query.Query.Word;
import org.junit.jupiter.api.Test;

/** Random strings through both parsers. To repeat a failure, run with {@code -Dfuzz.seed=…}. */
class ParserFuzzTest {
  private static final int STRINGS = 100_000;
  private static final int DEEPEST = 4 * (QueryLimits.MAX_NESTING + 2);

  private static final String[] PIECES = {
    "درعا",
    "القصير",
    "مَدْرَسَة",
    "می\u200Cخواهم",
    "و",
    "Putin",
    "x",
    "19",
    "٢٠١٧",
    " ",
    " ",
    " ",
    "\t",
    "\n",
    "\u00A0",
    "،",
    "؛",
    "؟",
    "?",
    "*",
    "~",
    "~1",
    "~2",
    "~0.5",
    "~99999999999",
    "^2",
    "^1e9",
    "=",
    "+",
    "-",
    "\u2212",
    "–",
    "!",
    "&&",
    "||",
    "|",
    "AND",
    " AND ",
    " OR ",
    " NOT ",
    "OR",
    "NOT",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    " TO ",
    "[2016 TO 2017]",
    "\"",
    "\"",
    "“",
    "”",
    "„",
    "‟",
    "«",
    "»",
    "‹",
    "›",
    "'",
    "\\",
    "\\u",
    "\\u06",
    "/",
    ":",
    "title:",
    "عنوان:",
    "date:",
    "date:>=",
    "none:",
    "fn:",
    "fn:or(",
    "@",
    "*:*",
    "<",
    ">",
    "\u200B",
    "\u200C",
    "\u200D",
    "\u200E",
    "\u200F",
    "\u061C",
    "\u202A",
    "\u202B",
    "\u202C",
    "\u202E",
    "\u2066",
    "\u2069",
    "\uFEFF",
    "\u2060",
    "\uD83D",
    "\uDE00",
    "\uD83D\uDE00",
    "\u0000",
    "\uFFFF",
    "\u0640",
    "\u064B"
  };

  @Test
  void noTextIsTooMuch() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < STRINGS; i++) {
      String typed = i % 1_000 == 0 ? brackets(random) : text(random);
      try {
        check(typed);
      } catch (AssertionError | RuntimeException | StackOverflowError e) {
        fail("seed " + seed + ", string " + i + ": " + escaped(typed), e);
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

  /** Counts words and patterns, and on the way finds what no parser may hand to an engine. */
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
      case Query.Junction(var clauses) -> {
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

  /** A plain check, since a million fluent ones would take most of the test's time. */
  private static void require(boolean holds, Object seen) {
    if (!holds) {
      throw new AssertionError(seen);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(100) == 0 ? random.nextInt(900) : random.nextInt(16);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(20) == 0) {
        text.append((char) random.nextInt(Character.MAX_VALUE));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  private static String brackets(Random random) {
    int depth = random.nextInt(20_000);
    String open = random.nextBoolean() ? "(" : "(a ";
    return open.repeat(depth) + "درعا" + ")".repeat(random.nextInt(depth + 1));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .limit(500)
        .forEach(c -> escaped.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1)));
    return escaped.toString();
  }
}
