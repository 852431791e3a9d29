package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.lucene.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Tests how much the page shows on a phone, in a wide window, in print and in forced colours. */
@ExtendWith(WithBrowser.class)
class ScreenTest {
  private static final int ARTICLES = 24;
  private static final String SEEN =
      "[...document.querySelectorAll('.hit')]"
          + ".filter(hit => hit.getBoundingClientRect().bottom <= innerHeight).length";

  private static Site site;
  private static Site published;
  private Browser browser;

  @BeforeAll
  static void publish(@TempDir Path folder) {
    Archive archive = new Archive();
    IntStream.rangeClosed(1, ARTICLES).forEach(number -> archive.with(report(number)));
    archive.publish(folder);
    site = Site.over(folder);
    published = Site.over(folder, "https://archive.example.org");
  }

  private static Article report(int number) {
    String day = LocalDate.of(number % 2 == 0 ? 2016 : 2017, 3, number).toString();
    return Archive.article(
        "report." + number,
        new Masthead(
            "وزارة الري تعلن خطة جديدة لصيانة السد الكبير في المحافظة " + number,
            new Credits("وكالة النهر", "", "", "localNews"),
            new PublicationDate(day, Precision.DAY, day),
            "http://example.org/%D8%A7%D9%84%D8%B3%D8%AF/" + number),
        "قال مسؤول في الوزارة إن السد الكبير يحتاج إلى صيانة عاجلة قبل موسم الأمطار، وإن العمل سيبدأ"
            + " في الأسبوع المقبل بمشاركة شركات محلية من المحافظات المجاورة رقم "
            + number
            + ".",
        "وأضاف أن كلفة صيانة السد تبلغ ملايين عدة.");
  }

  @AfterAll
  static void close() {
    site.close();
    published.close();
  }

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
  }

  @AfterEach
  void forgetTheChoices() {
    browser.ask("localStorage.clear()");
  }

  private void search(Site where) {
    browser.open(where.search("صيانة السد", "&group=false"), "results");
  }

  @Test
  void aDeskShowsFiveHitsInTheListAndTenInLines() {
    browser.window(1280, 900);
    search(site);
    assertThat(browser.number(SEEN)).as("in the list").isGreaterThanOrEqualTo(5);

    browser.click("[data-density=compact]");
    assertThat(browser.number(SEEN)).as("in lines").isGreaterThanOrEqualTo(10);
    assertThat(browser.attribute("[data-density=compact]", "aria-pressed")).isEqualTo("true");

    browser.reload("results");
    assertThat(browser.number(SEEN)).as("and after a reload").isGreaterThanOrEqualTo(10);
    assertThat(browser.overflow()).isZero();
  }

  @Test
  void aPhoneShowsThreeHits() {
    browser.phone(true);
    search(site);

    assertThat(browser.number(SEEN)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aWideWindowReadsBesideTheResults() {
    browser.window(1440, 900);
    search(site);
    browser.click(".hit-title a");
    browser.awaitView("article");
    assertThat(browser.texts(".hit")).hasSize(10);
    assertThat(browser.shows(".hit[data-current]:first-child")).isTrue();
    browser.await("document.querySelector('[data-step-to=next]').href !== ''");

    browser.press("j");
    browser.await("document.querySelector('.hit:nth-child(2)[data-current]') !== null");
    browser.awaitView("article");
    assertThat(browser.text("#article-title")).isEqualTo(browser.text(".hit:nth-child(2) h2"));
    assertThat(browser.focusIsIn("#article-title")).isTrue();
    assertThat(browser.overflow()).isZero();

    browser.window(1280, 900);
    browser.await("document.getElementById('desk') === null");
    browser.awaitView("article");
    assertThat(browser.texts(".hit")).isEmpty();
  }

  @Test
  void theFirstHitIsSixKeysFromTheBox() {
    search(site);
    browser.press("/");
    int keys = 0;
    while (!browser.focusIsIn(".hit") && keys < 7) {
      browser.press(Keys.TAB);
      keys++;
    }
    assertThat(keys).as("with Tab alone, past every tool").isLessThanOrEqualTo(6);

    browser.open(site.search("صيانة السد", "&-outlet=x&from=2017"), "results");
    browser.ask("document.body.focus()");
    browser.press(Keys.TAB, Keys.ENTER);
    assertThat(browser.focusIsIn(".hit:first-child")).as("by the link that skips").isTrue();
  }

  @Test
  void withoutColoursTheOrderInUseIsStillMarked() {
    browser.forcedColors();
    search(site);

    assertThat(browser.ask(border("[data-sort=relevance]")))
        .isNotEqualTo(browser.ask(border("[data-sort=newest]")));
    assertThat(browser.ask("matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
  }

  @Test
  void withoutColoursTheHandlesOfThePeriodAreStillDrawn() {
    browser.forcedColors();
    search(site);
    byte[] drawn = browser.picture(".sliders");
    browser.run(
        "document.adoptedStyleSheets[0] = new CSSStyleSheet();"
            + " document.adoptedStyleSheets[0].replaceSync("
            + "'.sliders ::-webkit-slider-thumb { visibility: hidden }')");

    assertThat(browser.picture(".sliders")).isNotEqualTo(drawn);
  }

  private static String border(String selector) {
    return "getComputedStyle(document.querySelector('" + selector + "')).borderBlockEndStyle";
  }

  @Test
  void paperSaysWhatWasAskedAndWhen() {
    browser.open(site.search("صيانة السد", "&from=2017&sort=newest"), "results");
    browser.print(true);

    assertThat(browser.text("#printed-head"))
        .startsWith("بحث: صيانة السد · منذ ٢٠١٧ · الأحدث. طُبع في ");
    assertThat(browser.ask("document.getElementById('printed-head').checkVisibility()"))
        .isEqualTo(true);
    assertThat(browser.ask("document.getElementById('toolbar').checkVisibility()"))
        .isEqualTo(false);
  }

  @Test
  void theThemeIsChosenWhateverTheSystemSays() {
    browser.open(site.address(), "start");
    Object byDay = browser.ask("getComputedStyle(document.documentElement).backgroundColor");
    browser.click("#preferences-button");
    browser.awaitShown("dialog#preferences[open]");
    browser.click("#theme-dark");
    browser.click("#close-preferences");
    Object byNight = browser.ask("getComputedStyle(document.documentElement).backgroundColor");
    assertThat(byNight).isNotEqualTo(byDay);

    browser.dark(true);
    browser.reload("start");
    browser.ask("localStorage.setItem('fihrist.theme', 'light')");
    browser.reload("start");
    assertThat(browser.ask("getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo(byDay);
  }

  @Test
  void marksAreHiddenAndShown() {
    browser.open(site.article("report.1", "صيانة"), "article");
    browser.press("m");
    assertThat(browser.ask(ground())).isEqualTo("rgba(0, 0, 0, 0)");
    browser.click("#marks-switch");
    assertThat(browser.ask(ground())).isNotEqualTo("rgba(0, 0, 0, 0)");
  }

  private static String ground() {
    return "getComputedStyle(document.querySelector('#article p mark')).backgroundColor";
  }

  @Test
  void addressesAreReadableAndLinksBeginWhereTheOperatorSays() {
    browser.allowClipboard();
    browser.open(site.article("report.1", ""), "article");
    assertThat(browser.shows("#only-here")).as("this machine alone opens its links").isTrue();
    assertThat(browser.text("#source")).doesNotContain("/");

    browser.open(published.article("report.1", ""), "article");
    browser.click("#copy-arabic");
    browser.await("document.querySelector('#copy-arabic[data-copied]') !== null");
    assertThat(browser.clipboard())
        .contains(" http://example.org/السد/1،")
        .contains(" https://archive.example.org/?article=report.1&sha256=");
    assertThat(browser.shows("#only-here")).isFalse();
    assertThat(browser.attribute("#web-archive", "href"))
        .isEqualTo("https://web.archive.org/web/*/http://example.org/%D8%A7%D9%84%D8%B3%D8%AF/1");
  }

  @Test
  void theFirstViewLeadsIntoTheArchive() {
    browser.open(site.address(), "start");
    for (String section : List.of("over-time", "newest", "by-category", "by-outlet")) {
      assertThat(browser.shows("#" + section + " a")).as(section).isTrue();
    }
    assertThat(browser.text("#by-category a")).isEqualTo("محليات");
    for (String example : browser.texts("#examples a")) {
      browser.open(site.search(example), "results");
      assertThat(browser.shows(".hit")).as(example).isTrue();
    }
    browser.open(site.address(), "start");
    assertThat(browser.moved()).isLessThan(0.005);
    browser.click("#by-category a");
    browser.awaitView("results");
    assertThat(browser.address().getQuery()).isEqualTo("category=localNews");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("" + ARTICLES);
  }

  @Test
  void everyLinkOfTheHelpFindsSomething() {
    browser.open(site.address(), "start");
    browser.click("#start-help");
    browser.await("document.querySelector('dialog#help[data-filled]') !== null");

    assertThat(browser.number("document.querySelectorAll('#help .help-example').length"))
        .isGreaterThan(20);
    assertThat((List<?>) browser.ask(EMPTY_EXAMPLES)).isEmpty();
  }

  private static final String EMPTY_EXAMPLES =
      """
      Promise.all([...document.querySelectorAll('#help .help-example')].map(async (link) => {
        const q = encodeURIComponent(new URL(link.href).searchParams.get('q'));
        const answer = await (await fetch(`/api/v1/search?q=${q}&size=1&correct=no`)).json();
        return answer.total.articles > 0 ? '' : link.textContent;
      })).then((all) => all.filter(Boolean))\
      """;

  @Test
  void theInterfaceFollowsTheBrowserAtTheFirstVisit() {
    browser.preferring("en-GB");
    browser.open(site.address(), "start");
    assertThat(browser.ask("document.documentElement.lang")).isEqualTo("en");

    browser.preferring("fr-TN,ar-TN");
    browser.open(site.address(), "start");
    assertThat(browser.ask("document.documentElement.lang")).isEqualTo("ar");
  }

  @Test
  void aLongQueryIsOneLineOfReasonsThatUnfolds() {
    browser.open(
        site.search("صيانة السد الكبير تبدأ غدا بحضور الوزير وخبراء أجانب ونواب ومهندسين وصحفيين"),
        "results");
    long line = browser.number("document.querySelector('.why-line').offsetHeight");
    assertThat(line).isLessThan(30);

    browser.click(".why-more");
    assertThat(browser.number("document.querySelector('.why-line').offsetHeight"))
        .isGreaterThan(line);
    assertThat(browser.attribute(".why-more", "aria-expanded")).isEqualTo("true");
  }
}
