package org.fihrist.advice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.query.BoxParser;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.Offer;
import org.fihrist.search.Offer.Kind;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.WordReport;
import org.fihrist.search.WordReport.Fate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryAdvisorTest {
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void build(@TempDir Path index) throws IOException {
    Archive archive =
        new Archive()
            .with("1", "متظاهرين في درعا", "خرج متظاهرين إلى شوارع المدينة")
            .with("2", "مجلس الأمن يجتمع", "اجتمع مجلس الأمن أمس")
            .with("3", "الحكومة التونسية", "قالت الحكومة التونسية إن القصير بعيدة")
            .with("4", "غارات على القصير", "غارات جوية والحكومة صامتة");
    IntStream.range(0, 60)
        .forEach(i -> archive.with("c" + i, "الحكومة " + i, "قررت الحكومة أمرا في دمشق"));
    correctWords().forEach(word -> archive.with("w" + word, word, word));
    archive.publish(index);
    engine = LuceneSearchEngine.open(index);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<String> correctWords() throws IOException {
    try (var in = QueryAdvisorTest.class.getResourceAsStream("correct-words.txt")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .distinct()
          .toList();
    }
  }

  private static Advice advice(String typed) {
    SearchRequest request =
        new SearchRequest(BoxParser.parse(typed).query(), new Window(1, 10), false);
    return engine.advise(
        new AdviceRequest(typed, text -> BoxParser.parse(text).query(), request),
        engine.search(request));
  }

  private static Offer best(String typed) {
    List<Offer> offers = advice(typed).offers();
    assertThat(offers).as(typed).isNotEmpty();
    return offers.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "متضاهرين; متظاهرين",
        "\"الحكموة التونسية\"; \"الحكومة التونسية\"",
        "+متضاهرين -حلب; +متظاهرين -حلب",
        "مجلسالأمن; مجلس الأمن",
        "«متضاهرين في درعا»; «متظاهرين في درعا»",
        "(متضاهرين | زخرغفق); (متظاهرين | زخرغفق)",
        "متضاهرين درعا; متظاهرين درعا"
      })
  void offersTheRightWordAndLeavesEverySign(String typed, String expected) {
    assertThat(best(typed)).returns(Kind.CORRECTION, Offer::kind).returns(expected, Offer::text);
  }

  @Test
  void joinsAWordThatWasTypedWithASpaceInIt() {
    assertThat(best("الح كومة").text()).isEqualTo("الحكومة");
  }

  @Test
  void saysWhatWasReplacedAndWhatItFinds() {
    Offer offer = best("متضاهرين درعا");

    assertThat(offer.changes()).containsExactly(new Offer.Change("متضاهرين", "متظاهرين"));
    assertThat(offer.worth().articles())
        .isEqualTo(engine.search(request(offer)).totals().articles());
    assertThat(offer.worth().withAllWords()).isEqualTo(1);
  }

  private static SearchRequest request(Offer offer) {
    return new SearchRequest(BoxParser.parse(offer.text()).query(), new Window(1, 1), false);
  }

  @Test
  void isCertainOnlyWhenNothingWasFound() {
    assertThat(best("متضاهرين").worth().certain()).isTrue();
    assertThat(best("متضاهرين درعا").worth().certain()).isFalse();
  }

  @Test
  void aCorrectWordOfTheArchiveIsNeverCorrectedOnItsOwn() throws IOException {
    List<String> words = correctWords();

    assertThat(words).hasSizeGreaterThan(300);
    assertThat(words)
        .allSatisfy(
            word -> assertThat(advice(word).offers()).noneMatch(offer -> offer.worth().certain()));
  }

  @Test
  void aKnownWordThatTheArchiveLacksIsNotCorrectedOnItsOwn() {
    assertThat(advice("المظاهرات").offers()).noneMatch(offer -> offer.worth().certain());
  }

  @Test
  void aCommonWordIsBeyondDoubt() {
    assertThat(advice("الحكومة")).isEqualTo(Advice.NONE);
  }

  @Test
  void saysOfEachWordWhyItDidNotHelp() {
    assertThat(advice("+متظاهرين +القصير +زخرغفق -دمشق").words())
        .extracting(WordReport::word, WordReport::fate, WordReport::articles)
        .containsExactly(
            tuple("متظاهرين", Fate.NEVER_TOGETHER, 1L),
            tuple("القصير", Fate.NEVER_TOGETHER, 4L),
            tuple("زخرغفق", Fate.ABSENT, 0L),
            tuple("دمشق", Fate.EXCLUDED, 60L));
    assertThat(advice("\"القصير الحكومة\"").words())
        .extracting(WordReport::fate)
        .containsOnly(Fate.NOT_IN_ORDER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "\"القصير الحكومة\"; UNQUOTED; القصير الحكومة",
        "القصير -القصير; ADMITTED; القصير القصير",
        "+الحكومة +زخرغفق; DROPPED_WORD; +الحكومة"
      })
  void offersTheOneChangeThatGivesMost(String typed, Kind kind, String text) {
    assertThat(best(typed)).returns(kind, Offer::kind).returns(text, Offer::text);
  }

  @Test
  void aQuotedPartThatWasTakenAsWordsIsOfferedAsAPhrase() {
    assertThat(advice("قالت دمشق إن القصير «الحكومة التونسية» بعيدة").offers())
        .extracting(Offer::kind, Offer::text)
        .contains(tuple(Kind.PHRASE, "قالت دمشق إن القصير +«الحكومة التونسية» بعيدة"));
    assertThat(advice("القصير «الحكومة التونسية»").offers())
        .noneMatch(offer -> offer.kind() == Kind.PHRASE);
  }

  @Test
  void everyOfferFindsSomething() {
    for (String typed : List.of("\"القصير متضاهرين\"", "+زخرغفق +القصير -غارات", "=متضاهرين")) {
      assertThat(advice(typed).offers())
          .allSatisfy(offer ->
              assertThat(engine.search(request(offer)).totals().articles())
                  .isEqualTo(offer.worth().articles())
                  .isPositive());
    }
  }

  @Test
  void hasNothingToSayOfNothing() {
    assertThat(advice("")).isEqualTo(Advice.NONE);
    assertThat(advice("؟!")).isEqualTo(Advice.NONE);
  }
}
