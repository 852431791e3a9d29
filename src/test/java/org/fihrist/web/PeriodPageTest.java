package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Tests the bars of dates, typed dates and presets, as a reader uses them. */
@ExtendWith(WithBrowser.class)
class PeriodPageTest {
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
  void aDragOverTheBarsChoosesAPeriod() {
    search("السد", "");
    assertThat(browser.texts("#period-chart .bar title"))
        .hasSize(MONTHS)
        .contains("يناير ٢٠١٧: مقال واحد");
    assertThat(browser.text("#period-said")).isEqualTo("من يناير ٢٠١٧ إلى سبتمبر ٢٠١٧");

    // Time runs in reading direction, so March is to the right of the middle.
    browser.drag("#period-chart .bars", bar(3), bar(5));
    browser.awaitView("results");

    assertThat(total()).isEqualTo(3);
    assertThat(query()).contains("from=2017-03&to=2017-05");
    assertThat(browser.texts(".chip")).containsExactly("من مارس ٢٠١٧ إلى مايو ٢٠١٧");
    assertThat(browser.number("document.querySelectorAll('.bar[data-in]').length")).isEqualTo(3);

    browser.drag("#period-chart .bars", bar(8), bar(8));
    browser.awaitView("results");
    assertThat(browser.texts(".hit-title")).as("one bar").containsExactly("السد 8");
    click("#clear-period");
    assertThat(total()).isEqualTo(MONTHS + UNDATED);
  }

  /** Returns the position of the middle of a month's bar, as a share of the width from the left. */
  private static double bar(int month) {
    return 1 - (month - 0.5) / MONTHS;
  }

  @Test
  void theSlidersChooseAPeriodByKeyboard() {
    search("السد", "");
    browser.ask("document.querySelector('[data-control=\"period from\"][type=range]').focus()");

    browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
    assertThat(browser.text("#period-said")).isEqualTo("من مارس ٢٠١٧ إلى سبتمبر ٢٠١٧");
    assertThat(query()).as("not before the reader means it").isEqualTo("q=السد");
    browser.press(Keys.ENTER);
    browser.awaitView("results");

    assertThat(total()).isEqualTo(7);
    assertThat(query()).contains("from=2017-03&to=2017-09");
    assertThat(browser.focusIsIn("[data-control='period from']")).isTrue();
    assertThat(browser.attribute("[data-control='period from'][type=range]", "aria-valuetext"))
        .isEqualTo("مارس ٢٠١٧");

    browser.press(Keys.TAB, Keys.ARROW_RIGHT);
    browser.await("location.search.includes('to=2017-08')");
    browser.awaitView("results");
    assertThat(total()).as("without Enter, after a while").isEqualTo(6);
  }

  @Test
  void aPeriodIsTypedAsPeopleWriteDates() {
    search("السد", "");
    browser.click("#date-from");
    browser.press("آذار ٢٠١٧", Keys.TAB, "15 ماي 2017", Keys.ENTER);
    browser.awaitView("results");
    browser.await("location.search.includes('from=')");
    browser.awaitView("results");

    assertThat(query()).contains("from=2017-03&to=2017-05-15");
    assertThat(browser.ask("document.getElementById('date-from').value")).isEqualTo("مارس ٢٠١٧");

    browser.click("#date-to");
    browser.press(Keys.chord(Keys.CONTROL, "a"), "أمس", Keys.ENTER);
    browser.awaitShown("#dates-wrong");
    assertThat(browser.text("#dates-wrong")).startsWith("هذا ليس تاريخا نفهمه: أمس");
    assertThat(browser.focusIsIn("#date-to")).isTrue();
  }

  @Test
  void presetsCountBackFromTheNewestArticle() {
    search("السد", "");
    browser.click("[data-preset=month]");
    browser.await("location.search.includes('from=')");
    browser.awaitView("results");

    assertThat(query()).contains("from=2017-08-10&to=2017-09-10");
    assertThat(total()).isEqualTo(2);
    assertThat(browser.focusIsIn("[data-preset=month]")).isTrue();
  }

  @Test
  void thisDayInOtherYearsIsASearchThatStandsInTheBox() {
    browser.open(site.address(), "start");
    browser.run(
        """
        const RealDate = Date;
        Date = class extends RealDate {
          constructor(...given) {
            super(...(given.length > 0 ? given : ['2026-05-02T12:00:00']));
          }
        };
        """);
    browser.click("#q");
    browser.press("الجسر", Keys.ENTER);
    browser.awaitView("results");

    browser.click("[data-preset=same-day]");
    browser.await("location.search.includes('2016-05-02')");
    browser.awaitView("results");
    assertThat(browser.ask("document.getElementById('q').value"))
        .isEqualTo("(الجسر) ـوـ (تاريخ:2016-05-02)");
    assertThat(browser.texts(".hit-title")).containsExactly("الجسر صحيفة الساحل");
    browser.reload("results");
  }

  @Test
  void aPeriodWithoutResultsIsNotShownAsTheWholeChart() {
    search("السد", "&from=2010&to=2011");
    assertThat(browser.shows("#empty")).isTrue();
    search("الجسر OR السد", "&from=2010&to=2011&undated=include");

    assertThat(browser.text("#period-said")).isEqualTo("من ٢٠١٠ إلى ٢٠١١");
    assertThat(browser.shows(".bar[data-in]")).isFalse();
  }

  @Test
  void theStartSaysHowMuchThereIsAndUpToWhen() {
    browser.open(site.address(), "start");

    assertThat(browser.text("#holdings")).isEqualTo("١٤ مقالا في الأرشيف، أحدثها ١٠ سبتمبر ٢٠١٧");
  }

  @Test
  void aYearUnderTheBarsIsAPeriod() {
    browser.open(site.address().resolve("/?sort=oldest"), "results");
    assertThat(browser.texts("[data-year]")).containsExactly("٢٠١٦", "٢٠١٧");
    assertThat(browser.text(".peak")).isEqualTo("الذروة: ٣ مقالات في مايو ٢٠١٦");

    click("[data-year='2017']");
    assertThat(total()).isEqualTo(MONTHS);
    assertThat(query()).contains("from=2017&to=2017");
  }

  @Test
  void theBarsAreATableThatOpensForThoseWhoHearThePage() {
    search("السد", "");
    assertThat(browser.ask("document.querySelector('#period-chart table').checkVisibility()"))
        .isEqualTo(false);

    assertThat(browser.text("#period-chart caption")).isEqualTo("كم مقالا في كل مدة");
    assertThat(browser.texts("#period-chart tbody tr")).hasSize(MONTHS).startsWith("يناير ٢٠١٧١");
    assertThat(browser.attribute("#period-chart svg", "aria-hidden")).isEqualTo("true");
  }

  @Test
  void articlesWithoutADateAreNeverDroppedInSilence() {
    search("السد", "");
    assertThat(browser.text("#undated")).isEqualTo("مقالان بلا تاريخ.");
    search("السد", "&from=2017-03&to=2017-05");
    assertThat(browser.text("#undated")).startsWith("تُرك مقالان لا يُعرف أهما في المدة.");

    click("#undated a");
    assertThat(total()).isEqualTo(5);
    assertThat(query()).contains("undated=include");
    click("#undated a");
    assertThat(total()).isEqualTo(3);
  }

  @Test
  void aCloserLookIsOfferedInAPeriod() {
    search("السد", "&from=2017-03&to=2017-04");

    assertThat(browser.text("#detail-said")).isEqualTo("من ١٠ مارس ٢٠١٧ إلى ١٠ أبريل ٢٠١٧");
    browser.ask("document.querySelector('[data-control=\"detail to\"]').focus()");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    browser.awaitView("results");
    assertThat(total()).isEqualTo(1);
  }
}
