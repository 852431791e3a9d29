package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Junction;
import org.fihrist.query.Query.Occur;
import org.fihrist.query.Query.Word;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Histogram.Bar;
import org.fihrist.search.Hit;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Overview;
import org.fihrist.search.Overview.State;
import org.fihrist.search.Overview.Undated;
import org.fihrist.search.Overview.Value;
import org.fihrist.search.Overview.Values;
import org.fihrist.search.Period;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests all filters on a small archive in which every article contains درعا. */
class NarrowingTest {
  private static final Query DARAA = new Word("درعا", Level.FAMILY);
  private static final String BALADI = "بلدي نيوز";
  private static final String ANAB = "عنب بلدي";

  private static LuceneSearchEngine engine;

  @BeforeAll
  static void build(@TempDir Path index) {
    new Archive()
        .with(article("a", "2017-01-21T16:19:00+01:00", BALADI, "أحمد علي", "معركة درعا"))
        .with(article("b", "2017-01-21T08:00:00+01:00", BALADI, "احمد علي", "قصف درعا"))
        .with(article("c", "2017-02-03", ANAB, "أحمد علي", "درعا اليوم"))
        .with(article("d", "2017-02", ANAB, "سعاد", "درعا في شباط"))
        .with(article("e", "2016", "الجزيرة", "سعاد", "درعا في عام"))
        .with(article("g", "", BALADI, "", "درعا بلا تاريخ"))
        .with(article("f", "", "الجزيره", "", "درعا بلا تاريخ"))
        .publish(index);
    engine = LuceneSearchEngine.open(index);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void countsEveryFacet() {
    Overview overview = overview(Narrowing.NONE);

    assertThat(values(overview, Facet.OUTLET))
        .containsExactly(open(BALADI, 3), open("الجزيرة", 2), open(ANAB, 2));
    assertThat(facet(overview, Facet.OUTLET)).returns(3, Values::distinct);
    assertThat(facet(overview, Facet.AUTHOR)).returns(2L, Values::without);
    assertThat(values(overview, Facet.YEAR)).containsExactly(open("2017", 4), open("2016", 1));
    assertThat(values(overview, Facet.MONTH))
        .containsExactly(open("2017-02", 2), open("2017-01", 2));
    assertThat(facet(overview, Facet.MONTH)).returns(3L, Values::without);
    assertThat(facet(overview, Facet.PERSON)).returns(0, Values::distinct);
  }

  @Test
  void countsSpellingsOfOneNameTogetherAndShowsTheCommonest() {
    assertThat(values(overview(Narrowing.NONE), Facet.AUTHOR))
        .containsExactly(open("أحمد علي", 3), open("سعاد", 2));
  }

  @Test
  void aValueIsChosenInAnySpelling() {
    assertThat(found(only(Facet.AUTHOR, "احمد على"))).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(found(only(Facet.OUTLET, " الجزيره "))).containsExactlyInAnyOrder("e", "f");
  }

  @Test
  void severalValuesOfOneFacetAddUpAndSeveralFacetsCutDown() {
    assertThat(found(only(Facet.OUTLET, ANAB, "الجزيرة")))
        .containsExactlyInAnyOrder("c", "d", "e", "f");
    assertThat(found(choose(wanted(Facet.OUTLET, ANAB, "الجزيرة"), wanted(Facet.AUTHOR, "سعاد"))))
        .containsExactlyInAnyOrder("d", "e");
  }

  @Test
  void excludedValuesAreLeftOutAndArticlesWithoutAnyValueStay() {
    assertThat(found(choose(excluded(Facet.AUTHOR, "احمد علي"))))
        .containsExactlyInAnyOrder("d", "e", "f", "g");
    assertThat(found(choose(new Choice(Facet.OUTLET, List.of(BALADI, ANAB), List.of(ANAB)))))
        .containsExactlyInAnyOrder("a", "b", "g");
  }

  @Test
  void yearsAndMonthsAreChosenAsTheyAreKnown() {
    assertThat(found(only(Facet.YEAR, "2017"))).containsExactlyInAnyOrder("a", "b", "c", "d");
    assertThat(found(only(Facet.MONTH, "2017-02"))).containsExactlyInAnyOrder("c", "d");
    assertThat(found(choose(excluded(Facet.YEAR, "2017"))))
        .containsExactlyInAnyOrder("e", "f", "g");
    assertThat(found(only(Facet.YEAR, "2017-02"))).isEmpty();
  }

  @Test
  void aFacetDisregardsWhatWasChosenOfItselfAndHeedsTheOthers() {
    Overview overview =
        overview(choose(wanted(Facet.OUTLET, ANAB), excluded(Facet.AUTHOR, "سعاد")));

    assertThat(values(overview, Facet.OUTLET))
        .containsExactly(open(BALADI, 3), open("الجزيرة", 1), new Value(ANAB, 1, State.WANTED));
    assertThat(values(overview, Facet.AUTHOR))
        .containsExactly(open("أحمد علي", 1), new Value("سعاد", 1, State.EXCLUDED));
    assertThat(values(overview, Facet.YEAR)).containsExactly(open("2017", 1));
  }

  @Test
  void whatLeavesNothingStillShowsTheWayBack() {
    Narrowing nothing = choose(wanted(Facet.OUTLET, "رويترز"), wanted(Facet.AUTHOR, "سعاد"));
    SearchPage page = search(nothing, 1, 10);
    Overview overview = overview(nothing);

    assertThat(page.hits()).isEmpty();
    assertThat(page.totals().articles()).isZero();
    assertThat(values(overview, Facet.OUTLET))
        .containsExactly(open("الجزيرة", 1), open(ANAB, 1), new Value("رويترز", 0, State.WANTED));
    assertThat(values(overview, Facet.AUTHOR)).containsExactly(new Value("سعاد", 0, State.WANTED));
    assertThat(overview.timeline().whole().bars()).isEmpty();
  }

  @Test
  void chosenValuesAreListedHoweverFewAreAskedFor() {
    Window none = new Window(1, 10, 0, true);
    Overview overview =
        engine.overview(new SearchRequest(DARAA, none, false, only(Facet.OUTLET, ANAB)));

    assertThat(values(overview, Facet.OUTLET)).containsExactly(new Value(ANAB, 2, State.WANTED));
    assertThat(facet(overview, Facet.OUTLET)).returns(3, Values::distinct);
    assertThat(values(overview, Facet.AUTHOR)).isEmpty();
  }

  @Test
  void aPeriodHoldsWhatSurelyLiesInItAndSaysHowManyItLeavesOut() {
    assertThat(found(period("2017-02", "2017-02", false))).containsExactlyInAnyOrder("c", "d");
    assertThat(found(period("2017-02-01", "2017-02-28", false)))
        .containsExactlyInAnyOrder("c", "d");
    assertThat(found(period("2017-02-02", "", false))).containsExactly("c");
    assertThat(undated(period("2017-02-02", "", false))).isEqualTo(new Undated(2, 3));
    assertThat(undated(period("2016-06", "2016-07", false))).isEqualTo(new Undated(2, 3));
    assertThat(undated(period("2016", "2017", false))).isEqualTo(new Undated(2, 2));
    assertThat(undated(Narrowing.NONE)).isEqualTo(new Undated(2, 0));
  }

  @Test
  void whatThePeriodCannotSayIsKeptWhenAsked() {
    assertThat(found(period("2017-02-02", "", true))).containsExactlyInAnyOrder("c", "d", "f", "g");
    assertThat(found(period("", "2016-03", true))).containsExactlyInAnyOrder("e", "f", "g");
    assertThat(undated(period("2017-02-02", "", true))).isEqualTo(new Undated(2, 0));
  }

  @Test
  void theHistogramShowsAllDatesAndWhatThePeriodKeepsOfThem() {
    var timeline = overview(period("2017-02", "", false)).timeline();

    assertThat(timeline.whole().bars())
        .extracting("from", "articles", "chosen")
        .containsExactly(tuple("2017-01", 2L, 0L), tuple("2017-02", 2L, 2L));
    assertThat(timeline.whole().imprecise()).isOne();
    assertThat(timeline.detail().orElseThrow().bars())
        .containsExactly(new Bar("2017-02", "2017-02", 2, 2));
    assertThat(overview(Narrowing.NONE).timeline().detail()).isEmpty();
  }

  @Test
  void theOverviewCountsWhatTheSearchFinds() {
    for (Narrowing narrowing :
        List.of(
            only(Facet.OUTLET, ANAB),
            choose(excluded(Facet.OUTLET, "الجزيرة"), wanted(Facet.YEAR, "2017")),
            period("2016-06", "2017-02-10", true),
            period("2017-01-21", "2017-01-21", false))) {
      Values places = facet(overview(narrowing), Facet.PLACE);

      assertThat(places.without()).isEqualTo(search(narrowing, 1, 10).totals().articles());
    }
  }

  @Test
  void whatIsNewestComesFirstAndWhatHasNoDateLast() {
    assertThat(ids(search(sorted(Sort.NEWEST), 1, 10)))
        .containsExactly("c", "d", "a", "b", "e", "f", "g");
    assertThat(ids(search(sorted(Sort.OLDEST), 1, 10)))
        .containsExactly("e", "b", "a", "d", "c", "f", "g");
  }

  @Test
  void anOrderByDateShowsWhatMatchedAsEver() {
    Hit hit = search(sorted(Sort.OLDEST), 1, 1).hits().getFirst();

    assertThat(hit.evidence().title().marks()).isNotEmpty();
    assertThat(hit.evidence().matches()).isNotEmpty();
    assertThat(hit.score()).isZero();
  }

  @Test
  void pagesInEveryOrderRepeatNothingAndLoseNothing() {
    for (Sort sort : Sort.values()) {
      List<String> paged = new ArrayList<>();
      for (int page = 1; page <= 4; page++) {
        paged.addAll(ids(search(sorted(sort), page, 2)));
      }
      assertThat(paged).isEqualTo(ids(search(sorted(sort), 1, 10))).hasSize(7);
    }
  }

  @Test
  void anOrderByDatePutsArticlesWithAllWordsBeforeTheOthers() {
    Junction both =
        new Junction(
            Stream.of("درعا", "معركة")
                .map(word -> new Clause(Occur.SHOULD, new Word(word, Level.FAMILY)))
                .toList());
    SearchPage page =
        engine.search(
            new SearchRequest(
                both, new Window(1, 10, Window.FEW_VALUES, false), false, sorted(Sort.NEWEST)));

    assertThat(ids(page)).containsExactly("a", "c", "d", "b", "e", "f", "g");
    assertThat(page.totals().withAllWords()).isOne();
  }

  @Test
  void aFilterLeavesScoresAndOrderAsTheyAre() {
    List<Hit> all = search(Narrowing.NONE, 1, 10).hits();
    List<Hit> some = search(choose(excluded(Facet.OUTLET, ANAB)), 1, 10).hits();

    assertThat(some)
        .hasSize(5)
        .isEqualTo(all.stream().filter(hit -> !ANAB.equals(outlet(hit))).toList());
  }

  @Test
  void everythingCanBeBrowsed() {
    SearchRequest request =
        new SearchRequest(
            new Query.Everything(),
            new Window(1, 10, Window.FEW_VALUES, false),
            false,
            only(Facet.OUTLET, ANAB));

    assertThat(ids(engine.search(request))).containsExactlyInAnyOrder("c", "d");
    assertThat(engine.search(request).totals().articles()).isEqualTo(2);
  }

  private static Article article(
      String id, String iso, String outlet, String author, String title) {
    Precision precision =
        switch (iso.length()) {
          case 0 -> Precision.UNKNOWN;
          case 4 -> Precision.YEAR;
          case 7 -> Precision.MONTH;
          case 10 -> Precision.DAY;
          default -> Precision.TIME;
        };
    return Archive.article(
        id,
        new Masthead(
            title,
            new Credits(outlet, author, "", ""),
            new PublicationDate(iso, precision, iso),
            ""),
        "نص الخبر");
  }

  private static String outlet(Hit hit) {
    return hit.masthead().credits().outlet();
  }

  private static SearchPage search(Narrowing narrowing, int page, int size) {
    return engine.search(
        new SearchRequest(
            DARAA, new Window(page, size, Window.FEW_VALUES, false), false, narrowing));
  }

  private static Overview overview(Narrowing narrowing) {
    return engine.overview(
        new SearchRequest(DARAA, new Window(1, 10, Window.FEW_VALUES, false), false, narrowing));
  }

  private static Undated undated(Narrowing narrowing) {
    return overview(narrowing).timeline().undated();
  }

  private static List<String> found(Narrowing narrowing) {
    return ids(search(narrowing, 1, 10));
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream().map(Hit::id).toList();
  }

  private static Values facet(Overview overview, Facet facet) {
    return overview.of(facet).orElseThrow();
  }

  private static List<Value> values(Overview overview, Facet facet) {
    return facet(overview, facet).values();
  }

  private static Value open(String value, long articles) {
    return new Value(value, articles, State.OPEN);
  }

  private static Narrowing only(Facet facet, String... values) {
    return choose(wanted(facet, values));
  }

  private static Choice wanted(Facet facet, String... values) {
    return new Choice(facet, List.of(values), List.of());
  }

  private static Choice excluded(Facet facet, String... values) {
    return new Choice(facet, List.of(), List.of(values));
  }

  private static Narrowing choose(Choice... choices) {
    return new Narrowing(List.of(choices), Period.ALWAYS, Sort.RELEVANCE);
  }

  private static Narrowing period(String from, String to, boolean undated) {
    return new Narrowing(List.of(), new Period(from, to, undated), Sort.RELEVANCE);
  }

  private static Narrowing sorted(Sort sort) {
    return new Narrowing(List.of(), Period.ALWAYS, sort);
  }
}
