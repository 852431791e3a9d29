package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Tests completions in the search box, by keys and by mouse. */
@ExtendWith(WithBrowser.class)
class CompletionTest {
  private static final String VALUE = "document.getElementById('q').value";
  private static final String CHOSEN =
      "document.getElementById(document.getElementById('q').getAttribute('aria-activedescendant'))";

  private Browser browser;
  private Site site;

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
    browser.open(site.address(), "start");
    browser.click("#q");
  }

  private void type(String typed) {
    browser.press(typed);
    browser.await("document.getElementById('completions').dataset.of === '" + typed + "'");
    assertThat(listIsShown()).isTrue();
  }

  private boolean listIsShown() {
    boolean said = "true".equals(browser.attribute("#q", "aria-expanded"));
    assertThat(browser.shows("#completions:not([hidden])")).isEqualTo(said);
    return said;
  }

  private Object chosen() {
    assertThat(browser.focusIsIn("#q")).as("the focus stays in the box").isTrue();
    assertThat(browser.ask(CHOSEN + "?.ariaSelected ?? 'true'")).isEqualTo("true");
    return browser.ask(CHOSEN + "?.querySelector('.completion-text').textContent ?? ''");
  }

  @Test
  void arrowsChooseAndEnterSearchesForWhatWasChosen() {
    type("القوات الرو");
    assertThat(chosen()).isEqualTo("");
    assertThat(browser.texts("#completions .typed")).isNotEmpty().containsOnly("الرو");

    browser.press(Keys.ARROW_DOWN);
    assertThat(chosen()).as("the whole query that it searches").isEqualTo("القوات الروسي");
    browser.press(Keys.ARROW_DOWN);
    assertThat(chosen()).isEqualTo("القوات الروسية");
    assertThat(browser.texts("#completions [aria-selected=true] .completion-rest"))
        .containsExactly("القوات ");
    browser.press(Keys.ENTER);
    browser.awaitView("results");

    assertThat(browser.address()).isEqualTo(site.search("القوات الروسية"));
    assertThat(browser.ask(VALUE)).isEqualTo("القوات الروسية");
    assertThat(listIsShown()).isFalse();
    assertThat(browser.focusIsIn("#summary")).isTrue();
  }

  @Test
  void homeEndAndTheWayRoundReachTheEnds() {
    type("درع");
    browser.press(Keys.ARROW_UP);
    Object last = chosen();
    browser.press(Keys.HOME);
    assertThat(chosen()).isEqualTo("درعا");
    browser.press(Keys.END);
    assertThat(chosen()).isEqualTo(last).isNotEqualTo("درعا");
    browser.press(Keys.ARROW_DOWN);
    assertThat(chosen()).as("round to the box").isEqualTo("");
  }

  @Test
  void aWordInTheMiddleIsCompletedAndTheRestStays() {
    browser.press("الرو درعا");
    for (int i = 0; i < " درعا".length(); i++) {
      // The right arrow moves back in Arabic.
      browser.press(Keys.ARROW_RIGHT);
    }
    browser.press("س");
    browser.await("document.getElementById('completions').dataset.of === 'الروس درعا'");
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ENTER);
    browser.awaitView("results");

    assertThat((String) browser.ask(VALUE)).matches("الروس\\S+ درعا");
  }

  @Test
  void aHeadlineOpensItsArticle() {
    type("صمو");
    String headline = browser.text("[data-kind=headline] .completion-text");
    assertThat(browser.texts("[data-kind=headline] .completion-kind")).containsExactly("عنوان");

    browser.click("[data-kind=headline]");
    browser.awaitView("article");

    assertThat(browser.text("#article-title")).isEqualTo(headline);
    assertThat(browser.ask(VALUE)).isEqualTo("");
    browser.back("start");
  }

  @Test
  void enterAloneSearchesForWhatWasTyped() {
    type("درع");
    browser.press(Keys.ENTER);
    browser.awaitView("results");

    assertThat(browser.address()).isEqualTo(site.search("درع"));
    assertThat(listIsShown()).isFalse();
  }

  @Test
  void escapeClosesThenClearsThenLeaves() {
    type("درع");
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ESCAPE);
    assertThat(listIsShown()).isFalse();
    assertThat(browser.ask(VALUE)).isEqualTo("درع");
    browser.press(Keys.ESCAPE);
    assertThat(browser.ask(VALUE)).isEqualTo("");
    assertThat(browser.focusIsIn("#q")).isTrue();
    browser.press(Keys.ESCAPE);
    assertThat(browser.focusIsIn("#q")).isFalse();
  }

  @Test
  void tabLeavesAndAnEmptyBoxShowsNothing() {
    type("درع");
    browser.press(Keys.TAB);
    assertThat(browser.focusIsIn("#go")).isTrue();
    assertThat(listIsShown()).isFalse();
    assertThat(browser.ask(VALUE)).isEqualTo("درع");

    browser.click("#q");
    assertThat(listIsShown()).as("for a box only entered").isFalse();
    browser.press(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
    browser.await("document.getElementById('q').getAttribute('aria-expanded') === 'true'");
    browser.press(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
    assertThat(listIsShown()).isFalse();
  }

  @Test
  void theListFitsAPhoneAndMovesNothing() {
    browser.phone(true);
    Object before = browser.ask("document.querySelector('#examples').getBoundingClientRect().top");
    type("درع");

    assertThat(browser.ask("document.querySelector('#examples').getBoundingClientRect().top"))
        .isEqualTo(before);
    assertThat(browser.overflow()).isZero();
    assertThat(
            browser.number(
                "Math.min(...[...document.querySelectorAll('#completions li')]"
                    + ".map(li => li.offsetHeight))"))
        .isGreaterThanOrEqualTo(24);
  }
}
