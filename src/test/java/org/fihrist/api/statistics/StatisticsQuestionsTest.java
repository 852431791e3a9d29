package org.fihrist.api.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.Json;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.SearchQuestion.Typed;
import org.fihrist.api.Syntax;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.engine.EitherEngine;
import org.fihrist.engine.EngineUnderTest;
import org.fihrist.lucene.Archive;
import org.fihrist.search.Budget;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Period;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.index.Index;
import org.fihrist.search.statistics.Cooccurrence;
import org.fihrist.search.statistics.CooccurrenceScope;
import org.fihrist.search.statistics.CooccurrenceScope.Order;
import org.fihrist.search.statistics.TrendUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@EitherEngine
class StatisticsQuestionsTest {
  @TempDir static Path folder;
  private static SearchEngine engine;

  @BeforeAll
  static void build(EngineUnderTest engines) {
    Index index = engines.index(folder);
    Archive archive = new Archive();
    add(archive, "1", "2017-01-05", "التقى دونالد ترامب بالرئيس فلاديمير بوتين في الحكومة");
    add(archive, "2", "2017-01-20", "ترمب يتحدث عن الحكومة");
    add(archive, "3", "2017-03-01", "الحكومة التونسية تجتمع");
    add(archive, "4", "2017-03-09", "معرض الكتاب");
    add(archive, "5", "1899-01-01", "تاريخ قديم");
    archive.publish(index);
    engine = index.engine();
  }

  private static void add(Archive archive, String id, String day, String body) {
    PublicationDate date = new PublicationDate(day, Precision.DAY, day);
    archive.with(Archive.article(id, new Masthead("خبر", Credits.UNKNOWN, date, ""), body));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static AdvisedSearch search(String text, Narrowing narrowing) {
    return new AdvisedSearch(
        new SearchQuestion(new Typed(text, Syntax.BOX, true), false, new Window(1, 0), narrowing),
        true);
  }

  private static Narrowing person(String name) {
    Choice choice = new Choice(Facet.PERSON, List.of(name), List.of());
    return new Narrowing(List.of(choice), Period.ALWAYS, Narrowing.Sort.RELEVANCE);
  }

  private static TrendJson trend(TrendUnit unit, String... queries) throws Exception {
    List<AdvisedSearch> searches =
        Stream.of(queries).map(query -> search(query, Narrowing.NONE)).toList();
    return new TrendQuestion(searches, unit).ask(engine);
  }

  @Test
  void allLinesOfATrendHaveTheSameStepsWithoutAGap() throws Exception {
    TrendJson trend = trend(TrendUnit.MONTH, "الحكومة", "الكتاب");

    assertThat(trend.unit()).isEqualTo(TrendUnit.MONTH);
    assertThat(trend.series().get(0).points())
        .containsExactly(
            new TrendJson.Point("2017-01", 2, 1),
            new TrendJson.Point("2017-02", 0, 0),
            new TrendJson.Point("2017-03", 1, 0.5));
    assertThat(trend.series().get(1).points())
        .extracting(TrendJson.Point::articles)
        .containsExactly(0L, 0L, 1L);
  }

  @Test
  void tooManyDaysAreCountedInMonths() throws Exception {
    TrendJson trend = trend(TrendUnit.DAY, "تاريخ", "الكتاب");

    assertThat(trend.unit()).isEqualTo(TrendUnit.MONTH);
    assertThat(trend.series().getFirst().points()).hasSize((2017 - 1899) * 12 + 3);
  }

  @Test
  void aLineSaysThatItsQueryWasCorrected() throws Exception {
    TrendJson.Series line = trend(TrendUnit.YEAR, "الحكوممة").series().getFirst();

    assertThat(line.query()).isEqualTo("الحكوممة");
    assertThat(line.corrected()).contains("الحكومة");
    assertThat(line.articles()).isEqualTo(3);
  }

  @Test
  void aQueryThatFindsNothingHasNoSteps() throws Exception {
    assertThat(trend(TrendUnit.DAY, "ظظظظظظ").series().getFirst().points()).isEmpty();
  }

  @Test
  void sixLinesAreTooMany() {
    List<AdvisedSearch> six =
        Stream.generate(() -> search("ا", Narrowing.NONE)).limit(6).collect(Collectors.toList());

    assertThatThrownBy(() -> new TrendQuestion(six, TrendUnit.DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBlankSearchOfAPersonSaysWhoIsNamedWithThatPerson() throws Exception {
    CooccurrenceScope people = new CooccurrenceScope(EnumSet.of(Facet.PERSON), 5, 1, Order.COUNT);
    CooccurrenceJson named =
        new CooccurrenceQuestion(search("", person("Trump")), people).ask(engine);

    assertThat(named.articles()).isEqualTo(2);
    assertThat(named.names()).extracting(Cooccurrence.Name::name).containsExactly("فلاديمير بوتين");
    assertThat(named.names().getFirst().lift()).isCloseTo(2.5, within(1e-9));
    assertThat(named.corrected()).isEqualTo(Optional.empty());
  }

  @Test
  void anySpellingOfAPersonNarrowsASearch() throws Exception {
    for (String spelling : List.of("دونالد ترامب", "ترمب", "Trump", "ترامب")) {
      SearchPage page = search("", person(spelling)).ask(engine, Budget.unlimited()).page();

      assertThat(page.totals().articles()).as(spelling).isEqualTo(2);
    }
    assertThat(
            search("", person("لا أحد")).ask(engine, Budget.unlimited()).page().totals().articles())
        .isZero();
  }

  @Test
  void entitiesAreWrittenWithTheirMonths() {
    String json = new String(Json.bytes(EntitiesJson.ask(engine, "ترامب", 1)), UTF_8);

    assertThat(json)
        .contains("\"name\":\"دونالد ترامب\",\"facet\":\"person\",\"articles\":2")
        .contains("\"first\":\"2017-01-05\",\"last\":\"2017-01-20\"")
        .contains("\"months\":[{\"date\":\"2017-01\",\"articles\":2}]");
  }

  @Test
  void wordsAndAnalysisSayOfWhichGenerationTheyAre() {
    String generation = engine.status().generation();

    assertThat(WordsJson.ask(engine, "الحكوم", 5).words()).hasSize(1);
    assertThat(WordsJson.ask(engine, "الحكوم", 5).generation()).isEqualTo(generation);
    assertThat(AnalysisJson.ask(engine, "الحكومة").words().getFirst().folded().articles())
        .isEqualTo(3);
  }
}
