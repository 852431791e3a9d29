package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Tests the way from the search box to an article and back, over the five sample articles. */
@ExtendWith(WithBrowser.class)
class SearchJourneyTest {
  private static final String MARKS = ".hit-title mark, .passage mark";
  private static final String HIT_IDS =
      "[...document.querySelectorAll('.hit')].map(h => h.dataset.id)";

  /**
   * Matches the name of the town, alone or after a conjunction or preposition, without the engine's
   * help.
   */
  private static final Pattern DARAA = Pattern.compile("(?<!\\p{L})[وفبلك]{0,2}درعا(?!\\p{L})");

  private static final String CURRENT_IS_SEEN =
      """
      (() => {
        const mark = document.querySelector('mark[data-current]').getBoundingClientRect();
        const bar = document.querySelector('.article-bar').getBoundingClientRect();
        return mark.top >= bar.bottom && mark.bottom <= innerHeight;
      })()\
      """;

  private Browser browser;
  private Site site;

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
  }

  @AfterEach
  void forgetTheChoices() {
    browser.ask("localStorage.clear()");
  }

  private void search(String typed) {
    browser.open(site.address(), "start");
    browser.click("#q");
    browser.press(typed, Keys.ENTER);
    browser.awaitView("results");
  }

  @Test
  void startTellsHowMuchThereIsToSearchAndOffersExamples() {
    browser.open(site.address(), "start");
    browser.await("document.querySelector('#holdings[data-articles=\"5\"]') !== null");

    browser.click("#examples a");
    browser.awaitView("results");

    assertThat(browser.texts(".hit")).isNotEmpty();
  }

  @Test
  void marksTheTypedWordAndNothingElse() {
    search("درعا");

    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("2");
    assertThat(browser.texts(".hit-title"))
        .containsExactlyInAnyOrder(
            "\"صمود درعا\" يُحدِث شرخا بين جيش الأسد وميليشيات إيران",
            "موسكو تتنصل من هزائم الأسد وميليشيات إيران في درعا");
    String shown = String.join("\n", browser.texts(".hit-title, .passage"));
    assertThat(browser.texts(MARKS)).isNotEmpty().isEqualTo(occurrences(shown));
    assertThat(browser.texts(".hit-title mark[data-level=exact]")).containsExactly("درعا", "درعا");
    assertThat(browser.texts(".reason mark[data-level=stem]")).contains("بدرعا");
    assertThat(browser.texts(".reason[data-level=exact]"))
        .isNotEmpty()
        .allMatch(reason -> reason.matches("كما كُتبت\u00a0×[٠-٩]+"));
    assertThat(browser.texts("[data-credit=author]")).contains("حذيفة حلاوة", "محمد أنس");
    assertThat(browser.texts("[data-credit=outlet]")).containsOnly("بلدي نيوز");
    assertThat(browser.texts("[data-credit=place]")).containsOnly("درعا");
  }

  @Test
  void saysWhichFormOfTheFamilyWasFoundAndHowOften() {
    search("معركة");

    assertThat(browser.texts(".passage mark[data-level=family]")).isNotEmpty();
    assertThat(browser.texts(".reason[data-level=family]"))
        .anySatisfy(reason -> assertThat(reason).contains("معارك").endsWith("من العائلة نفسها"));
    assertThat(browser.texts(".why-word"))
        .isNotEmpty()
        .allMatch(word -> word.startsWith("معركة: "));
    assertThat(browser.texts(".reason[data-level=family] .times"))
        .isNotEmpty()
        .allMatch(times -> times.matches("×[١-٩][٠-٩]*"));
  }

  @Test
  void opensAnArticleStepsThroughItsMatchesAndGoesBackToTheSamePlace() {
    search("النظام");
    assertThat(browser.number("document.querySelectorAll('.hit').length")).isGreaterThan(2);
    Object hits = browser.ask(HIT_IDS);
    URI results = browser.address();
    browser.ask("document.querySelector('.hit:nth-child(3) a').scrollIntoView({block: 'center'})");
    long scrolled = browser.number("Math.round(scrollY)");
    assertThat(scrolled).isPositive();

    browser.click(".hit:nth-child(3) .hit-title a");
    browser.awaitView("article");
    assertThat(browser.number("scrollY")).isZero();
    browser.back("results");

    assertThat(browser.address()).isEqualTo(results);
    assertThat(browser.ask(HIT_IDS)).isEqualTo(hits);
    assertThat(browser.number("Math.round(scrollY)")).isEqualTo(scrolled);
    assertThat(browser.focusIsIn(".hit:nth-child(3)")).isTrue();
  }

  @Test
  void marksEveryMatchOfAnArticleAndStepsThroughThemAll() {
    search("درعا");
    browser.click(".hit-title a");
    browser.awaitView("article");

    List<String> marks = browser.texts("#article mark");
    assertThat(marks).hasSizeGreaterThan(5).isEqualTo(occurrences(browser.text("#article")));
    assertThat(browser.attribute("#step", "data-count")).isEqualTo("" + marks.size());
    assertThat(browser.shows("mark[data-current]")).isFalse();

    for (int step = 1; step <= marks.size(); step++) {
      browser.click("#next-match");
      assertThat(current()).isEqualTo(step);
      assertThat(browser.attribute("#step", "data-step")).isEqualTo("" + step);
      assertThat(browser.ask(CURRENT_IS_SEEN)).isEqualTo(true);
    }
    browser.click("#next-match");
    assertThat(current()).as("round to the first").isEqualTo(1);
    browser.click("#previous-match");
    assertThat(current()).as("round to the last").isEqualTo(marks.size());
  }

  /** Returns the number of the current mark of the article, counted from 1. */
  private long current() {
    return 1
        + browser.number(
            "[...document.querySelectorAll('#article mark')]"
                + ".findIndex(m => m.hasAttribute('data-current'))");
  }

  @Test
  void afterForwardAndReloadTheNextKeyGoesToTheNextMatch() {
    search("درعا");
    browser.click(".hit-title a");
    browser.awaitView("article");
    browser.back("results");
    browser.forward("article");
    assertThat(browser.focusIsIn("#article-title")).isTrue();
    browser.press(Keys.ENTER);
    assertThat(browser.attribute("#step", "data-step")).isEqualTo("1");

    browser.reload("article");
    assertThat(browser.focusIsIn("a")).isFalse();
    browser.press(Keys.ENTER);
    assertThat(browser.attribute("#step", "data-step")).isEqualTo("1");
  }

  @Test
  void anArticleLeadsToTheResultsBesideIt() {
    search("النظام");
    List<String> titles = browser.texts(".hit-title");
    browser.click(".hit-title a");
    browser.awaitView("article");
    browser.await("document.querySelector('[data-step-to=next]').href !== ''");
    assertThat(browser.text(".result-place")).startsWith("١ من ");

    browser.press("j");
    browser.await("document.title.includes(" + '`' + titles.get(1) + '`' + ")");
    browser.awaitView("article");
    browser.await("document.querySelector('[data-step-to=previous]').href !== ''");
    browser.press("k");
    browser.await("document.title.includes(" + '`' + titles.get(0) + '`' + ")");
    browser.awaitView("article");
    browser.click("#back");
    browser.awaitView("results");
    assertThat(browser.texts(".hit-title")).isEqualTo(titles);
  }

  @Test
  void theLinkBackIsTheBrowsersWayBack() {
    search("درعا");
    URI results = browser.address();
    browser.click(".hit-title a");
    browser.awaitView("article");
    browser.click("#back");
    browser.await("location.href === '" + results + "'");
    browser.awaitView("results");

    // The length of the history is no evidence: Chromium keeps at most fifty entries.
    assertThat(browser.ask("navigation.canGoForward")).as("to the article").isEqualTo(true);
  }

  @Test
  void aReloadAndAPastedAddressShowTheSameResults() {
    search("درعا");
    List<String> hits = browser.texts(".hit");
    URI address = browser.address();

    browser.reload("results");
    assertThat(browser.texts(".hit")).isEqualTo(hits);
    browser.open(site.address(), "start");
    browser.open(address, "results");
    assertThat(browser.texts(".hit")).isEqualTo(hits);
    assertThat(browser.ask("document.getElementById('q').value")).isEqualTo("درعا");
  }

  @Test
  void aReloadAndAPastedAddressShowTheSameArticle() {
    search("درعا");
    browser.click(".hit-title a");
    browser.awaitView("article");
    String article = browser.text("#article");
    List<String> marks = browser.texts("#article mark");
    URI address = browser.address();

    browser.reload("article");
    assertThat(browser.text("#article")).isEqualTo(article);
    browser.open(site.address(), "start");
    browser.open(address, "article");
    assertThat(browser.text("#article")).isEqualTo(article);
    assertThat(browser.texts("#article mark")).isEqualTo(marks);
    browser.click("#back");
    browser.awaitView("results");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("2");
  }

  @Test
  void aWordOfACommentIsFoundOnlyWhenCommentsAreAskedFor() {
    search("رائع");
    assertThat(browser.shows("#empty")).isTrue();

    browser.click("#options-button");
    browser.click("#comments");
    browser.awaitView("results");

    assertThat(browser.texts(".passage[data-field=comment] mark")).containsExactly("رائع");
    assertThat(browser.address().getQuery()).contains("comments=1");
    browser.click(".hit-title a");
    browser.awaitView("article");
    assertThat(browser.texts("#article-comments[open] mark")).containsExactly("رائع");

    browser.back("results");
    browser.click("#options-button");
    browser.click("#comments");
    browser.await("document.getElementById('empty') !== null");
  }

  @Test
  void anArticleIsNotFoundByTheHeadlinesThatItLinksTo() {
    search("القصير");

    assertThat(browser.shows("#empty")).isTrue();
    assertThat(browser.texts(".hit")).isEmpty();
  }

  @Test
  void relatedHeadlinesAreShownApartAndSearchForThemselves() {
    search("درعا");
    browser.click(".hit-title a");
    browser.awaitView("article");

    assertThat(browser.text("#article")).doesNotContain("القصير");
    assertThat(browser.text(".related")).contains("غارات إسرائيلية على القصير بريف حمص");
    browser.click(".related a");
    browser.awaitView("results");
    assertThat(browser.texts(".hit")).isNotEmpty();
  }

  @Test
  void aPhraseInArabicQuotesFindsTheWordsTogether() {
    search("«حزب الله»");

    assertThat(browser.shows("#notices")).isFalse();
    assertThat(browser.texts(".hit")).isNotEmpty();
    String shown = String.join("\n", browser.texts(".hit-title, .passage"));
    long together =
        Pattern.compile("(?<!\\p{L})\\p{L}{0,2}حزب الله").matcher(shown).results().count();
    assertThat(browser.texts(MARKS)).isNotEmpty().hasSize((int) together * 2);
  }

  @Test
  void whereAPassageCutsASentenceStandsAnEllipsis() {
    search("درعا");
    browser.click("[data-density=excerpts]");

    assertThat(browser.texts(".passage"))
        .anyMatch(passage -> passage.endsWith("…"))
        .anyMatch(passage -> passage.endsWith("."))
        .allMatch(passage -> passage.matches("(?s).*[.…\"]"));
  }

  @Test
  void excerptsStandInTheOrderOfTheTextWithWhatIsLeftOutShown() {
    search("الحرس الثوري درعا");
    browser.click("[data-density=excerpts]");

    List<?> places = (List<?>) browser.ask(PLACES);
    assertThat(places).isNotEmpty().allSatisfy(place -> assertThat((Boolean) place).isTrue());
    assertThat(browser.texts(".gap-between")).isNotEmpty().containsOnly("[…]");
  }

  /**
   * Returns for each hit with two excerpts whether the first stands before the second in the
   * article.
   */
  private static final String PLACES =
      """
      Promise.all([...document.querySelectorAll('.hit:has(.gap-between)')].map(async (hit) => {
        const answer = await fetch(`/api/v1/articles/${encodeURIComponent(hit.dataset.id)}?q=`);
        const whole = (await answer.json()).paragraphs.map((p) => p.text).join('\\n');
        const places = [...hit.querySelectorAll('.passage')]
          .map((p) => whole.indexOf(p.textContent.replace(/^… | …$/g, '')));
        return places.every((place, at) => place >= 0 && (at === 0 || places[at - 1] < place));
      }))\
      """;

  @Test
  void anUnclosedQuoteIsRepairedAndSaid() {
    search("\"حزب الله");

    assertThat(browser.texts("#notices [data-note=unclosed_quote] .fragment"))
        .containsExactly("\"");
    assertThat(browser.texts(".hit")).isNotEmpty();
  }

  private static List<String> occurrences(String text) {
    return DARAA.matcher(text).results().map(MatchResult::group).toList();
  }
}
