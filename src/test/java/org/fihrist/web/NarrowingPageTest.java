package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Tests facets, order and copies, as a reader uses them. */
@ExtendWith(WithBrowser.class)
class NarrowingPageTest {
  private static final String RIVER = "[data-facet=outlet] [data-value='وكالة النهر'] ";
  private static final String COAST = "[data-facet=outlet] [data-value='صحيفة الساحل'] ";
  private static final String AUTHORS = "[data-facet=author] .value";
  private static final int MONTHS = NarrowingArchive.MONTHS;
  private static final int UNDATED = NarrowingArchive.UNDATED;

  @TempDir private static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void publish() {
    NarrowingArchive.publish(folder);
    site = Site.over(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
  }

  private void search(String query, String more) {
    browser.open(site.search(query, more), "results");
  }

  private void click(String selector) {
    browser.click(selector);
    browser.awaitView("results");
  }

  private long total() {
    return Long.parseLong(browser.attribute("#summary", "data-total"));
  }

  private String query() {
    return browser.address().getQuery();
  }

  @Test
  void aValueIsWantedAndLetGoByItsBox() {
    search("السد", "");
    assertThat(browser.text(RIVER + ".number")).isEqualTo("٣");

    click(RIVER + "input");

    assertThat(total()).isEqualTo(3);
    assertThat(browser.texts("[data-credit=outlet]")).containsOnly("وكالة النهر").hasSize(3);
    assertThat(query()).contains("outlet=وكالة+النهر");
    assertThat(browser.texts(".chip")).containsExactly("المصدر: وكالة النهر");
    assertThat(browser.focusIsIn(RIVER + "input")).isTrue();
    assertThat(browser.text("#announcer")).isEqualTo("٣ مقالات");
    assertThat(browser.text(COAST + ".number")).as("what another choice would give").isEqualTo("٥");

    browser.press(Keys.SPACE);
    browser.awaitView("results");

    assertThat(total()).isEqualTo(MONTHS + UNDATED);
    assertThat(browser.shows("#chips")).isFalse();
    assertThat(query()).isEqualTo("q=السد");
  }

  @Test
  void severalValuesOfAFacetAddUpAndAChipTakesOneBack() {
    search("السد", "");
    click(RIVER + "input");
    click(COAST + "input");
    assertThat(total()).isEqualTo(8);

    click(".chip");

    assertThat(total()).isEqualTo(5);
    assertThat(browser.texts(".chip")).containsExactly("المصدر: صحيفة الساحل");
    assertThat(browser.focusIsIn("#chips")).isTrue();
    click("#clear-all");
    assertThat(total()).isEqualTo(MONTHS + UNDATED);
    assertThat(browser.focusIsIn("#summary")).isTrue();
  }

  @Test
  void aValueIsExcludedAndLetInAgain() {
    search("السد", "");
    click(COAST + ".exclude");

    assertThat(total()).isEqualTo(6);
    assertThat(browser.texts("[data-credit=outlet]")).doesNotContain("صحيفة الساحل");
    assertThat(query()).contains("-outlet=صحيفة+الساحل");
    assertThat(browser.texts(".chip[data-excluded]")).containsExactly("المصدر: ليس صحيفة الساحل");
    assertThat(browser.attribute(COAST + ".exclude", "aria-pressed")).isEqualTo("true");
    assertThat(browser.focusIsIn(COAST + ".exclude")).isTrue();

    click(COAST + ".exclude");
    assertThat(total()).isEqualTo(MONTHS + UNDATED);
  }

  @Test
  void moreValuesAreShownFoundAndFoldedAgain() {
    search("السد", "");
    assertThat(browser.texts(AUTHORS)).hasSize(4);

    browser.click("[data-facet=author] .more");
    browser.await("document.querySelectorAll('" + AUTHORS + "').length === " + (MONTHS + UNDATED));
    assertThat(browser.focusIsIn("[data-facet=author] input")).isTrue();
    assertThat(browser.shows("[data-facet=author] .more:not(.fewer)")).isFalse();

    browser.click("[data-facet=author] .fewer");
    assertThat(browser.texts(AUTHORS)).hasSize(4);
    assertThat(browser.focusIsIn("[data-facet=author] .more")).isTrue();
  }

  @Test
  void aLongFacetIsSearchedByTyping() {
    search("السد", "");
    browser.click("[data-facet=author] .more");
    browser.awaitShown(".facet-filter");

    browser.press("month.7");
    assertThat(browser.texts("[data-facet=author] li:not([hidden]) .value"))
        .containsExactly("كاتب month.7");

    browser.press(Keys.ESCAPE);
    assertThat(browser.texts("[data-facet=author] li:not([hidden]) .value"))
        .hasSize(MONTHS + UNDATED);
  }

  @Test
  void enterOnAValueTakesItAloneAndMinusExcludesIt() {
    search("السد", "&outlet=%D8%B5%D8%AD%D9%8A%D9%81%D8%A9+%D8%A7%D9%84%D8%B3%D8%A7%D8%AD%D9%84");
    browser.ask("document.querySelector(`" + RIVER + "input`).focus()");
    browser.press(Keys.ENTER);
    browser.awaitView("results");
    assertThat(browser.texts(".chip")).containsExactly("المصدر: وكالة النهر");
    assertThat(browser.focusIsIn(RIVER)).isTrue();

    browser.press("-");
    browser.awaitView("results");
    assertThat(browser.texts(".chip")).containsExactly("المصدر: ليس وكالة النهر");

    click(COAST + ".only");
    assertThat(browser.texts(".chip")).containsExactly("المصدر: صحيفة الساحل");
  }

  @Test
  void aSectionIsCalledByItsLabelAndAValueThatAllHaveIsNoChoice() {
    search("السد", "&category=sport");

    assertThat(browser.text("[data-facet=category] .value")).isEqualTo("رياضة");
    assertThat(browser.text(".chip")).isEqualTo("القسم: رياضة");
    search("السد", "");
    assertThat(browser.shows("[data-facet=category]")).isFalse();
  }

  @Test
  void theArchiveIsBrowsedWithoutAWord() {
    browser.open(site.address().resolve("/?category=sport"), "results");
    assertThat(total()).isEqualTo(MONTHS + UNDATED + 3);
    assertThat(browser.texts(".hit-title").getFirst()).as("the newest").isEqualTo("السد 9");
    assertThat(browser.texts("[data-sort]")).containsExactly("الأحدث", "الأقدم");
    assertThat(browser.ask("document.title")).isEqualTo("كل المقالات — فهرست");

    browser.click(".hit-title a");
    browser.awaitView("article");
    browser.click("#back");
    browser.awaitView("results");
    assertThat(browser.address()).isEqualTo(site.address().resolve("/?category=sport"));

    browser.open(site.address(), "start");
    browser.click("#q");
    browser.press(Keys.ENTER);
    browser.awaitView("results");
    assertThat(total()).as("an empty box asks for everything").isEqualTo(MONTHS + UNDATED + 3);
  }

  @Test
  void theOrderIsChosenAndADividerSaysWhereWordsAreMissing() {
    search("السد الكهرباء", "");
    assertThat(browser.shows("#some-words")).isFalse();

    click("[data-sort=newest]");
    assertThat(browser.texts(".hit-title").subList(0, 5))
        .containsExactly("السد 8", "السد 6", "السد 4", "السد 2", "السد 9");
    assertThat(browser.text("#hits > :nth-child(5)")).isEqualTo("ما يلي فيه بعض الكلمات لا كلها");
    assertThat(browser.attribute("[data-sort=newest]", "aria-current")).isEqualTo("true");
    assertThat(browser.focusIsIn("[data-sort=newest]")).isTrue();

    click("[data-sort=oldest]");
    assertThat(browser.texts(".hit-title").subList(0, 5))
        .containsExactly("السد 2", "السد 4", "السد 6", "السد 8", "السد 1");
  }

  @Test
  void copiesOfOneTextAreOneHitThatSaysWhoRanItFirst() {
    search("الجسر", "");

    assertThat(browser.texts(".hit-title")).containsExactly("الجسر وكالة النهر");
    assertThat(browser.texts(".credits .first")).containsExactly("أول من نشره");
    assertThat(browser.text(".copies summary")).isEqualTo("واثنان غيره");
    browser.click(".copies summary");
    assertThat(browser.texts(".copies li > a"))
        .containsExactly("الجسر صحيفة الساحل", "الجسر إذاعة الجبل");
    assertThat(browser.texts(".copies [data-credit=outlet]"))
        .containsExactly("صحيفة الساحل", "إذاعة الجبل");
    browser.click(".copies li > a");
    browser.awaitView("article");
    browser.back("results");

    browser.click("#result-tools-button");
    click("#grouping");
    assertThat(browser.texts(".hit-title")).hasSize(3);
    assertThat(browser.shows(".copies")).isFalse();
    browser.click("#result-tools-button");
    click("#grouping");
    assertThat(browser.texts(".hit-title")).hasSize(1);
  }

  @Test
  void backForwardAndReloadKeepWhatWasChosen() {
    search("السد", "");
    click(RIVER + "input");
    click("[data-sort=oldest]");
    List<String> hits = browser.texts(".hit-title");
    assertThat(hits).containsExactly("السد 3", "السد 6", "السد 9");

    browser.reload("results");
    assertThat(browser.texts(".hit-title")).isEqualTo(hits);
    assertThat(browser.shows(RIVER + "input:checked")).isTrue();
    browser.back("results");
    browser.back("results");
    assertThat(total()).isEqualTo(MONTHS + UNDATED);
    assertThat(browser.shows("[data-facet=outlet] input:checked")).isFalse();
    browser.forward("results");
    browser.forward("results");
    assertThat(browser.texts(".hit-title")).isEqualTo(hits);
    assertThat(browser.attribute("[data-sort=oldest]", "aria-current")).isEqualTo("true");
  }

  @Test
  void whatWasChosenGoesAlongToArticlesFilesPagesAndTheNextQuestion() {
    search("السد", "&outlet=%D8%B5%D8%AD%D9%8A%D9%81%D8%A9+%D8%A7%D9%84%D8%B3%D8%A7%D8%AD%D9%84");
    URI results = browser.address();
    assertThat(URI.create(browser.attribute("#export-csv", "href")).getQuery())
        .contains("outlet=صحيفة+الساحل");
    browser.open(URI.create(browser.ask("document.querySelector('.hit a').href") + ""), "article");
    click("#back");
    assertThat(total()).isEqualTo(5);
    assertThat(browser.address()).isEqualTo(results);

    browser.click("#q");
    browser.press(Keys.chord(Keys.CONTROL, "a"), "الجسر", Keys.ENTER);
    browser.awaitView("results");
    assertThat(browser.texts(".hit-title")).containsExactly("الجسر صحيفة الساحل");
    assertThat(browser.texts(".chip")).hasSize(1);

    search("السد", "&-outlet=x");
    assertThat(browser.attribute("[data-page='2']", "href")).contains("-outlet=x");
  }

  @Test
  void whereNothingIsLeftTheChoicesCanBeTakenBack() {
    search("السد", "&year=2016");

    assertThat(browser.shows("#empty")).isTrue();
    click(".chip");
    assertThat(total()).isEqualTo(MONTHS + UNDATED);
  }

  @Test
  void commentsAreNoOptionWhereTheArchiveHasNone() {
    search("السد", "");
    browser.click("#options-button");

    browser.await("document.getElementById('comments').closest('label').hidden");
    assertThat(browser.ask("document.getElementById('comments').checkVisibility()"))
        .isEqualTo(false);
  }

  @Test
  void aPhoneHasThePanelBehindAButton() {
    browser.phone(true);
    search("السد", "");
    assertThat(browser.ask("document.getElementById('narrowing').checkVisibility()"))
        .isEqualTo(false);

    browser.click("#narrow");
    click(RIVER + "input");

    assertThat(browser.attribute("#narrow", "aria-expanded")).isEqualTo("true");
    assertThat(browser.focusIsIn(RIVER + "input")).isTrue();
    assertThat(browser.overflow()).isZero();
    assertThat(browser.ask(SMALL_TARGETS)).isEqualTo(List.of());
    browser.click("#narrowed");
    assertThat(browser.focusIsIn("#summary")).isTrue();
    assertThat(browser.text("#narrow")).isEqualTo("ضيّق النتائج (١)");
  }

  @Test
  void theSheetCountsWhatIsLeftAndHearsAllKeys() {
    browser.phone(true);
    search("السد", "");
    browser.click("#narrow");
    browser.await("document.querySelector('header').inert");
    assertThat(browser.text("#narrowed")).isEqualTo("أظهر النتائج: ١١ مقالا");

    click(RIVER + "input");
    assertThat(browser.text("#narrowed")).isEqualTo("أظهر النتائج: ٣ مقالات");
    browser.await("document.querySelector('#hits').inert");

    browser.press(Keys.ESCAPE);
    assertThat(browser.ask("document.getElementById('narrowing').checkVisibility()"))
        .isEqualTo(false);
    assertThat(browser.ask("document.querySelector('header').inert")).isEqualTo(false);
  }

  private static final String SMALL_TARGETS =
      """
      [...document.querySelectorAll('.results :is(a, button, label, [type=range])')]
        .filter((e) => e.checkVisibility() && !e.closest('h2'))
        .filter((e) => Math.min(e.getBoundingClientRect().height, e.getBoundingClientRect().width) < 24)
        .map((e) => e.outerHTML)\
      """;

  @Test
  void nothingShiftsWhenResultsArrive() {
    search("السد", "");
    click(RIVER + "input");

    assertThat(((Number) browser.ask(SHIFTED)).doubleValue()).isLessThan(0.01);
  }

  private static final String SHIFTED =
      """
      new Promise((tell) => new PerformanceObserver((list) => tell(
          list.getEntries().filter((e) => !e.hadRecentInput).reduce((sum, e) => sum + e.value, 0)))
        .observe({type: 'layout-shift', buffered: true}) ?? setTimeout(() => tell(0), 300))\
      """;
}
