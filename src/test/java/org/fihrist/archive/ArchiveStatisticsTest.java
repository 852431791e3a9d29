package org.fihrist.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.query.BoxParser;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Period;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.statistics.AnalyzedWord;
import org.fihrist.search.statistics.Cooccurrence;
import org.fihrist.search.statistics.CooccurrenceScope;
import org.fihrist.search.statistics.CooccurrenceScope.Order;
import org.fihrist.search.statistics.DateDistribution;
import org.fihrist.search.statistics.DatedCount;
import org.fihrist.search.statistics.Entity;
import org.fihrist.search.statistics.SpellingCount;
import org.fihrist.search.statistics.TrendUnit;
import org.fihrist.search.statistics.VocabularyWord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Eight articles: three name Trump with Putin, two name Trump alone, the others name Damascus and
 * others.
 */
class ArchiveStatisticsTest {
  private static final String TRUMP = "دونالد ترامب";
  private static final String PUTIN = "فلاديمير بوتين";

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;

  @BeforeAll
  static void build() {
    new Archive()
        .with(dated("1", "2017-01-21", "التقى دونالد ترامب بالرئيس فلاديمير بوتين"))
        .with(dated("2", "2017-01-21", "ترامب وبوتين يبحثان الأزمة"))
        .with(dated("3", "2017-03", "قال ترمب إن فلاديمير بوتين وافق"))
        .with(dated("4", "2017-03-02", "وترامب يغادر العاصمة"))
        .with(dated("5", "2018", "دونالد ترامب يخطب"))
        .with(dated("6", "2016-12-31", "معرض الكتاب في دمشق يفتح أبوابه"))
        .with(dated("7", "", "الكتاب والكتّاب في بيروت"))
        .with(dated("8", "2017-01-22", "الأزمة في بغداد"))
        .publish(folder);
    engine = LuceneSearchEngine.open(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Article dated(String id, String iso, String body) {
    Precision precision =
        switch (iso.length()) {
          case 4 -> Precision.YEAR;
          case 7 -> Precision.MONTH;
          case 10 -> Precision.DAY;
          default -> Precision.UNKNOWN;
        };
    PublicationDate date = new PublicationDate(iso, precision, iso);
    return Archive.article(id, new Masthead("خبر", Credits.UNKNOWN, date, ""), body);
  }

  private static SearchRequest search(String text, Narrowing narrowing) {
    return new SearchRequest(BoxParser.parse(text).query(), new Window(1, 0), false, narrowing);
  }

  private static Narrowing only(Facet facet, String value) {
    return new Narrowing(
        List.of(new Choice(facet, List.of(value), List.of())),
        Period.ALWAYS,
        Narrowing.Sort.RELEVANCE);
  }

  private static List<Entity> entities(String name, int most) {
    return engine.statistics(ask -> ask.entities(name, most));
  }

  @Test
  void datesAreAsPreciseAsTheyAreKnown() {
    DateDistribution dates = engine.statistics(ask -> ask.dates(search("الأزمة", Narrowing.NONE)));

    assertThat(dates.dates())
        .containsExactly(new DatedCount("2017-01-21", 1), new DatedCount("2017-01-22", 1));
    assertThat(dates.undated()).isZero();
    assertThat(dates.first()).isEqualTo("2017-01-21");
    assertThat(dates.last()).isEqualTo("2017-01-22");
  }

  @Test
  void aVagueDateLiesInNoStepThatIsFiner() {
    DateDistribution dates =
        engine.statistics(ask -> ask.dates(search("دونالد | ترامب | ترمب", Narrowing.NONE)));

    assertThat(dates.articles()).isEqualTo(5);
    assertThat(dates.per(TrendUnit.MONTH)).containsOnlyKeys("2017-01", "2017-03");
    assertThat(dates.per(TrendUnit.MONTH)).containsEntry("2017-03", 2L);
    assertThat(dates.imprecise(TrendUnit.MONTH)).isEqualTo(1);
    assertThat(dates.imprecise(TrendUnit.DAY)).isEqualTo(2);
    assertThat(dates.per(TrendUnit.YEAR)).containsEntry("2017", 4L).containsEntry("2018", 1L);
  }

  @Test
  void articlesWithoutADateAreCounted() {
    DateDistribution dates = engine.statistics(ask -> ask.dates(search("الكتاب", Narrowing.NONE)));

    assertThat(dates.articles()).isEqualTo(2);
    assertThat(dates.undated()).isEqualTo(1);
  }

  @Test
  void stepsFollowEachOther() {
    assertThat(TrendUnit.DAY.next("2016-02-28")).isEqualTo("2016-02-29");
    assertThat(TrendUnit.MONTH.next("2017-12")).isEqualTo("2018-01");
    assertThat(TrendUnit.YEAR.next("1999")).isEqualTo("2000");
  }

  @Test
  void thoseWhoAreNamedTogetherAreCountedAgainstChance() {
    CooccurrenceScope people =
        new CooccurrenceScope(EnumSet.of(Facet.PERSON), 10, 1, Order.ASSOCIATION);
    Cooccurrence named =
        engine.statistics(
            ask -> ask.named(search("دونالد | ترامب | ترمب", only(Facet.PERSON, TRUMP)), people));

    assertThat(named.articles()).isEqualTo(5);
    assertThat(named.archive()).isEqualTo(8);
    assertThat(named.names()).hasSize(1);
    Cooccurrence.Name putin = named.names().getFirst();
    assertThat(putin.name()).isEqualTo(PUTIN);
    assertThat(putin.together()).isEqualTo(3);
    assertThat(putin.everywhere()).isEqualTo(3);
    assertThat(putin.lift()).isCloseTo(8.0 / 5, within(1e-9));
    assertThat(putin.association()).isPositive();
  }

  @Test
  void aNameThatIsRarerThanByChanceHasNegativeAssociation() {
    Cooccurrence.Name rare =
        Cooccurrence.Name.of(Facet.PERSON, "س", 1, 500, new Cooccurrence.Totals(100, 1_000));

    assertThat(rare.lift()).isCloseTo(0.02, within(1e-9));
    assertThat(rare.association()).isLessThan(-100);
  }

  @Test
  void theCommonestNamesComeFirstAndRareOnesAreLeftOut() {
    CooccurrenceScope all =
        new CooccurrenceScope(EnumSet.copyOf(CooccurrenceScope.KINDS), 10, 2, Order.COUNT);
    Cooccurrence named = engine.statistics(ask -> ask.named(search("-لاشيء", Narrowing.NONE), all));

    assertThat(named.names().stream().map(Cooccurrence.Name::name)).containsExactly(TRUMP, PUTIN);
    assertThat(named.names().getFirst().lift()).isCloseTo(1, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {TRUMP, "ترامب", "ترمب", "Trump", "donald trump", "دونالد ترمب"})
  void anySpellingMeansTheSameEntity(String spelling) {
    List<Entity> entities = entities(spelling, 5);

    assertThat(entities).isNotEmpty();
    Entity trump = entities.getFirst();
    assertThat(trump.name()).isEqualTo(TRUMP);
    assertThat(trump.facet()).isEqualTo(Facet.PERSON);
    assertThat(trump.articles()).isEqualTo(5);
    assertThat(trump.dates().first()).isEqualTo("2017-01-21");
    assertThat(trump.dates().last()).isEqualTo("2018");
  }

  @Test
  void eachSpellingOfAnEntityHasItsCount() {
    Entity trump = entities("Trump", 1).getFirst();

    assertThat(trump.spellings())
        .contains(
            new SpellingCount("ترامب", 4),
            new SpellingCount("ترمب", 1),
            new SpellingCount(TRUMP, 2));
  }

  @Test
  void whatNobodyIsCalledIsNoEntity() {
    assertThat(entities("ظظظظ", 5)).isEmpty();
    assertThat(entities("", 5)).isEmpty();
    assertThat(entities("zzqx wvvk", 5)).isEmpty();
  }

  @Test
  void wordsAreListedByHowManyArticlesHoldThem() {
    List<VocabularyWord> words = engine.statistics(ask -> ask.words("الكِتـ", 10));

    assertThat(words).hasSize(1);
    VocabularyWord book = words.getFirst();
    assertThat(book.folded()).isEqualTo("الكتاب");
    assertThat(book.articles()).isEqualTo(2);
    assertThat(book.spellings()).containsExactly(new SpellingCount("الكتاب", 2));
    assertThat(book.stem()).isEqualTo("كتاب");
    assertThat(book.family().articles()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void anEmptyPrefixGivesTheCommonestWords() {
    List<VocabularyWord> words = engine.statistics(ask -> ask.words("", 3));

    assertThat(words).hasSize(3);
    assertThat(words.getFirst().folded()).isEqualTo("خبر");
    assertThat(words.getFirst().articles()).isEqualTo(8);
  }

  @Test
  void analysisGivesTheLadderWithCounts() {
    List<AnalyzedWord> words = engine.statistics(ask -> ask.analysis("في الأَزْمَة"));

    assertThat(words.getFirst().family().articles()).isZero();
    AnalyzedWord crisis = words.getLast();
    assertThat(crisis.start()).isEqualTo(3);
    assertThat(crisis.exact()).isEqualTo("الأزمة");
    assertThat(crisis.folded()).isEqualTo(new SpellingCount("الازمه", 2));
    assertThat(crisis.family().articles()).isEqualTo(2);
  }
}
