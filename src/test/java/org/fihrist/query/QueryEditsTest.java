package org.fihrist.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryEditsTest {
  private static List<TypedWord> words(String typed) {
    return TypedWords.of(typed, BoxParser.parse(typed).query());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "درعا القصير; درعا القصير",
        "+درعا -\"حمص حماة\" =حلب; درعا حمص حماة حلب",
        "من منذ من; من منذ من",
        "(درعا | حلب) AND إدلب~; درعا حلب",
        "«قاعدة حميميم»~3 كوفيد-19; قاعدة حميميم كوفيد-19"
      })
  void wordsAreFoundWhereTheyStand(String typed, String expected) {
    List<TypedWord> words = words(typed);

    assertThat(words)
        .allSatisfy(word ->
            assertThat(typed.substring(word.start(), word.end())).isEqualTo(word.word().text()));
    assertThat(words.stream().map(word -> word.word().text()))
        .containsExactly(expected.split(" ", -1));
  }

  @Test
  void marksThatNobodySeesDoNotMoveAWord() {
    String typed = "\u200Fدرعا \u202Bحلب\u202C";

    assertThat(words(typed))
        .extracting(word -> typed.substring(word.start(), word.end()))
        .containsExactly("درعا", "حلب");
  }

  @Test
  void eachWordHasItsContextInTheQuery() {
    assertThat(words("درعا -حمص \"حلب إدلب\" \"حماة\""))
        .extracting(word -> word.standing().phrase())
        .containsExactly(TypedWord.NO_PHRASE, TypedWord.NO_PHRASE, 0, 0, 1);
    assertThat(words("درعا -حمص"))
        .extracting(word -> word.standing().excluded())
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "درعا حلب إدلب; 1; درعا إدلب",
        "+درعا +حلب; 0; +حلب",
        "درعا AND حلب; 0; حلب",
        "درعا AND حلب; 1; درعا",
        "درعا | حلب; 1; درعا",
        "(+درعا +حلب) -حمص; 1; (+درعا) -حمص",
        "\"درعا حلب\"~4 إدلب; 0; \"حلب\"~4 إدلب",
        "=درعا \"حلب إدلب\"; 0; \"حلب إدلب\"",
        "حمص درعا \"حلب إدلب\"; 1; حمص \"حلب إدلب\""
      })
  void aWordGoesWithItsSigns(String typed, int which, String expected) {
    assertThat(QueryEdits.without(typed, words(typed).get(which))).isEqualTo(expected);
  }

  @Test
  void quotesGoWithTheirSigns() {
    String typed = "حمص =\"درعا حلب\"~4 إدلب";
    List<TypedWord> words = words(typed);

    assertThat(QueryEdits.unquoted(typed, words.get(1), words.get(2)))
        .isEqualTo("حمص درعا حلب إدلب");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "درعا -حلب; 1; درعا حلب",
        "درعا NOT حلب; 1; درعا حلب",
        "درعا -\"حلب إدلب\"; 1; درعا \"حلب إدلب\"",
        "كوفيد-19 -حلب; 1; كوفيد-19 حلب"
      })
  void whatWasExcludedIsAdmitted(String typed, int which, String expected) {
    assertThat(QueryEdits.admitted(typed, words(typed).get(which))).isEqualTo(expected);
  }

  @Test
  void plainWordsAreTheDistinctWordsThatAreNotExcluded() {
    assertThat(QueryEdits.plain(words("+درعا -حمص \"درعا حلب\""))).isEqualTo("درعا حلب");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "وزير يقول إن «حلب محررة» وإن و\"إدلب\"; وزير يقول إن +«حلب محررة» وإن و +\"إدلب\"",
        "درعا \"حلب محررة\"; درعا \"حلب محررة\""
      })
  void quotedPartsThatBecameWordsAreRequired(String typed, String expected) {
    String required = QueryEdits.phrasesRequired(typed, BoxParser.parse(typed).query());

    assertThat(required).isEqualTo(expected);
    assertThat(BoxParser.parse(required).notes()).isEmpty();
  }
}
