package org.fihrist.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fihrist.query.ParsedQuery.Kind;
import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Junction;
import org.fihrist.query.Query.Occur;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoxParserTest {

  static Stream<Arguments> golden() {
    return GoldenRows.of("box-queries.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("golden")
  void understands(String typed, String tree, String notes) {
    ParsedQuery parsed = BoxParser.parse(GoldenRows.typed(typed));

    assertThat(QueryText.of(parsed.query())).isEqualTo(tree);
    assertThat(notes(parsed)).isEqualTo(notes);
  }

  @Test
  void joinsWordsAsWelcomeEachUpToTheirStem() {
    assertThat(query("درعا القصير"))
        .isEqualTo(
            new Junction(
                List.of(
                    new Clause(Occur.SHOULD, new Word("درعا", Level.FAMILY)),
                    new Clause(Occur.SHOULD, new Word("القصير", Level.FAMILY)))));
  }

  @Test
  void asksForThePhraseInOrderUpToSpelling() {
    assertThat(query("«بوتين يزور»"))
        .isEqualTo(
            new Phrase(
                List.of(new Word("بوتين", Level.FOLDED), new Word("يزور", Level.FOLDED)), 0));
  }

  @Test
  void asksForTheMarkedWordExactly() {
    assertThat(query("=درعا")).isEqualTo(new Word("درعا", Level.EXACT));
  }

  @Test
  void findsNothingToSearchForInBlanks() {
    assertThat(query("")).isEqualTo(new Query.Nothing());
    assertThat(query(" \t\n\u00A0\u3000")).isEqualTo(new Query.Nothing());
    assertThat(query("؟ ، ... «»")).isEqualTo(new Query.Nothing());
  }

  @Test
  void anExclusionAloneFindsAllOtherArticles() {
    assertThat(query("-درعا"))
        .isEqualTo(
            new Junction(
                List.of(
                    new Clause(Occur.MUST, new Query.Everything()),
                    new Clause(Occur.MUST_NOT, new Word("درعا", Level.FAMILY)))));
  }

  @Test
  void notesCountInTheTextTypedInvisibleMarksIncluded() {
    ParsedQuery parsed = BoxParser.parse("\u200F\u200Fدرعا\u200F \u200F(\u200Fحمص");

    assertThat(parsed.notes()).containsExactly(new Note(Kind.UNMATCHED_BRACKET, 9, 10));
  }

  @Test
  void cutsLongTextWithoutSplittingACharacter() {
    String typed = "ا".repeat(QueryLimits.MAX_LENGTH - 1) + "\uD83D\uDE00 درعا";
    ParsedQuery parsed = BoxParser.parse(typed);

    assertThat(parsed.query())
        .isEqualTo(new Word("ا".repeat(QueryLimits.MAX_LENGTH - 1), Level.FAMILY));
    assertThat(parsed.notes())
        .containsExactly(new Note(Kind.TOO_LONG, QueryLimits.MAX_LENGTH - 1, typed.length()));
  }

  @Test
  void readsMegabytesAsTheirBeginning() {
    ParsedQuery parsed = BoxParser.parse("درعا ".repeat(1_000_000));

    assertThat(((Junction) parsed.query()).clauses()).hasSize(QueryLimits.MAX_LEAVES);
    assertThat(parsed.notes()).extracting(Note::kind).containsOnly(Kind.TOO_LONG);
  }

  @Test
  void leavesOutWordsBeyondTheLimit() {
    String typed = "ا ".repeat(QueryLimits.MAX_LEAVES) + "ب";
    ParsedQuery parsed = BoxParser.parse(typed);

    assertThat(((Junction) parsed.query()).clauses()).hasSize(QueryLimits.MAX_LEAVES);
    assertThat(parsed.notes())
        .containsExactly(new Note(Kind.TOO_LONG, typed.length() - 1, typed.length()));
  }

  @Test
  void countsTheWordsOfAPhraseTowardsTheLimit() {
    ParsedQuery parsed = BoxParser.parse("\"" + "ا ".repeat(QueryLimits.MAX_LEAVES) + "ب\" درعا");

    assertThat(((Phrase) parsed.query()).words()).hasSize(QueryLimits.MAX_LEAVES);
    assertThat(parsed.notes()).extracting(Note::kind).containsExactly(Kind.TOO_LONG);
  }

  @Test
  void closesBracketsThatStandAfterTheLastWordAllowed() {
    ParsedQuery parsed = BoxParser.parse("(" + "ا ".repeat(QueryLimits.MAX_LEAVES) + ")");

    assertThat(parsed.notes()).isEmpty();
  }

  @Test
  void keepsTheWordsInBracketsBeyondTheLimit() {
    ParsedQuery parsed = BoxParser.parse("(".repeat(900) + "درعا | حمص" + ")".repeat(900));

    assertThat(QueryText.of(parsed.query())).isEqualTo("[درعا حمص]");
    assertThat(parsed.notes()).extracting(Note::kind).containsOnly(Kind.TOO_DEEP);
  }

  @Test
  void survivesTwentyThousandBrackets() {
    ParsedQuery parsed = BoxParser.parse("(".repeat(20_000) + "درعا" + ")".repeat(20_000));

    assertThat(parsed.query()).isEqualTo(new Query.Nothing());
    assertThat(parsed.notes())
        .extracting(Note::kind)
        .containsExactly(Kind.UNMATCHED_BRACKET, Kind.TOO_LONG);
  }

  @Test
  void readsOneFieldAfterAnotherUpToTheLimits() {
    ParsedQuery dates = BoxParser.parse("بعد:2017 ".repeat(222));
    ParsedQuery names = BoxParser.parse("عنوان:".repeat(300) + "درعا");
    ParsedQuery brackets = BoxParser.parse("عنوان:(".repeat(280) + "درعا");

    assertThat(((Junction) dates.query()).clauses()).hasSize(222);
    assertThat(QueryText.of(names.query())).isEqualTo("title:درعا");
    assertThat(QueryText.of(brackets.query())).isEqualTo("title:درعا");
  }

  @Test
  void keepsTheNotesReadable() {
    assertThat(BoxParser.parse("+ ( ".repeat(400)).notes()).hasSize(32);
  }

  private static Query query(String typed) {
    return BoxParser.parse(typed).query();
  }

  private static String notes(ParsedQuery parsed) {
    String notes =
        parsed.notes().stream()
            .map(note -> note.kind() + "@" + note.start() + "-" + note.end())
            .collect(joining(" "));
    return notes.isEmpty() ? "-" : notes;
  }
}
