package org.fihrist.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.stream.Stream;
import org.fihrist.query.Query.Bounds;
import org.fihrist.query.Query.In;
import org.fihrist.query.Query.Range;
import org.fihrist.query.Query.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSyntaxParserTest {

  static Stream<Arguments> golden() {
    return GoldenRows.of("lucene-queries.tsv");
  }

  static Stream<Arguments> errors() {
    return GoldenRows.of("lucene-errors.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("golden")
  void understands(String typed, String tree) throws QuerySyntaxException {
    assertThat(QueryText.of(LuceneSyntaxParser.parse(typed).query())).isEqualTo(tree);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("errors")
  void pointsAtTheCharacter(String typed, int position, String message) {
    QuerySyntaxException error = error(typed);

    assertThat(error.position()).isEqualTo(position);
    assertThat(error).hasMessageContaining(message);
  }

  @Test
  void findsNothingToSearchForInBlanks() throws QuerySyntaxException {
    assertThat(LuceneSyntaxParser.parse("").query()).isEqualTo(new Query.Nothing());
    assertThat(LuceneSyntaxParser.parse(" \n\u3000 ").query()).isEqualTo(new Query.Nothing());
  }

  @Test
  void asksForAWordOfAFieldUpToItsStem() throws QuerySyntaxException {
    assertThat(LuceneSyntaxParser.parse("عنوان:درعا").query())
        .isEqualTo(new In(Field.TITLE, new Word("درعا", Level.FAMILY)));
  }

  @Test
  void comparesDatesWithAndWithoutAColon() throws QuerySyntaxException {
    Range since = new Range(Field.DATE, "2017-01", "", Bounds.CLOSED);

    assertThat(LuceneSyntaxParser.parse("date:>=2017-01").query()).isEqualTo(since);
    assertThat(LuceneSyntaxParser.parse("date>=2017-01").query()).isEqualTo(since);
  }

  @Test
  void decodesEscapedCharacters() throws QuerySyntaxException {
    assertThat(QueryText.of(LuceneSyntaxParser.parse("\\u062Fرعا").query())).isEqualTo("درعا");
  }

  @Test
  void pointsAtAnEscapeThatIsCutShort() {
    assertThat(error("درعا \\u12").position()).isEqualTo(5);
    assertThat(error("درعا \"ab\\u12zz\"").position()).isEqualTo(8);
  }

  @Test
  void countsPositionsAcrossLines() {
    assertThat(error("درعا\n\n  AND\n)").position()).isEqualTo(12);
  }

  @Test
  void neverPassesOnHalfACharacter() throws QuerySyntaxException {
    assertThat(QueryText.of(LuceneSyntaxParser.parse("در\uD83Dعا \\uD83Dحمص").query()))
        .isEqualTo("[درعا حمص]");
  }

  @Test
  void refusesTextBeyondTheLimit() {
    assertThat(error("ا".repeat(QueryLimits.MAX_LENGTH + 1)).position())
        .isEqualTo(QueryLimits.MAX_LENGTH);
  }

  @Test
  void refusesMoreWordsThanTheLimit() {
    assertThat(error("ا ".repeat(QueryLimits.MAX_LEAVES) + "ب").position())
        .isEqualTo(2 * QueryLimits.MAX_LEAVES);
  }

  @Test
  void nestsUpToTheLimit() throws QuerySyntaxException {
    int most = QueryLimits.MAX_NESTING;
    String typed = "(".repeat(most) + "درعا" + ")".repeat(most);

    assertThat(QueryText.of(LuceneSyntaxParser.parse(typed).query())).isEqualTo("درعا");
  }

  @Test
  void doesNotCountBracketsThatAreText() {
    assertThatCode(() -> LuceneSyntaxParser.parse("\"" + "(".repeat(1_000) + "\" درعا"))
        .doesNotThrowAnyException();
    assertThatCode(() -> LuceneSyntaxParser.parse("\\(".repeat(900) + "درعا"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", ")", "()", "a(", "(a ", "(a AND ", "title:(", "NOT ", "+ ", "- ", "!", "+(", "-(", "[",
        "{", "[a TO ", "\"", "a~", "a^", "a:", "title:", "fn:or(", "fn:", "/", "\\", "\\u",
        "a AND ", "a OR ", "&&", "@", "^", "~", "<", "title:>", "date:[", "*", "?"
      })
  void neverOverflowsOnRepetition(String piece) {
    String typed = piece.repeat(QueryLimits.MAX_LENGTH / piece.length());
    try {
      LuceneSyntaxParser.parse(typed);
    } catch (QuerySyntaxException e) {
      assertThat(e.position()).isBetween(0, typed.length());
    }
  }

  private static QuerySyntaxException error(String typed) {
    return Objects.requireNonNull(
        catchThrowableOfType(QuerySyntaxException.class, () -> LuceneSyntaxParser.parse(typed)));
  }
}
