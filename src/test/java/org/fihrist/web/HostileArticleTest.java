package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fihrist.web.HostileArchive.DULL_ARTICLES;
import static org.fihrist.web.HostileArchive.IMAGE;
import static org.fihrist.web.HostileArchive.LONG_WORD;
import static org.fihrist.web.HostileArchive.SCRIPT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that an article's text stays text, and that a larger archive has several pages. */
@ExtendWith(WithBrowser.class)
class HostileArticleTest {
  private static final String CREDITS_STAND_IN_ORDER =
      """
      (() => {
        const right = (kind) =>
            document.querySelector(`[data-credit=${kind}]`).getBoundingClientRect().right;
        return right('outlet') > right('place') && right('place') > right('author')
            && right('author') > right('date');
      })()\
      """;

  private Browser browser;
  private Site site;

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
    site = stage.hostile;
  }

  /** Asserts that no script ran. An open alert would already have failed the call. */
  private void assertThatNothingRan() {
    assertThat(browser.ask("window.hacked")).isNull();
    assertThat(browser.number("document.querySelectorAll('main :is(script, img, object)').length"))
        .isZero();
    assertThat(browser.number("document.querySelectorAll('a[href^=\"javascript\" i]').length"))
        .isZero();
    assertThat(browser.overflow()).isZero();
  }

  @Test
  void scriptInAnArticleIsShownAsTheTextThatItIs() {
    browser.open(site.search("خبيث"), "results");
    assertThat(browser.text(".hit-title")).contains(SCRIPT).contains(IMAGE);
    assertThat(browser.text("[data-credit=outlet]")).isEqualTo(SCRIPT);
    assertThatNothingRan();

    browser.click(".hit-title a");
    browser.awaitView("article");
    assertThat(browser.text("#article-title")).contains(SCRIPT).contains(IMAGE);
    assertThat(browser.text("h2.subheading")).contains(SCRIPT);
    assertThat(browser.text("#article-comments")).contains(SCRIPT);
    assertThat(browser.text(".related")).contains(SCRIPT);
    assertThat(browser.shows("#original")).isFalse();
    assertThatNothingRan();
  }

  @ParameterizedTest
  @ValueSource(strings = {"box", "lucene"})
  void scriptInAQueryIsShownAsTheTextThatItIs(String syntax) {
    browser.open(site.search(IMAGE + SCRIPT, "&syntax=" + syntax), "results");
    browser.complaints();

    assertThat(browser.ask("document.getElementById('q').value")).isEqualTo(IMAGE + SCRIPT);
    assertThatNothingRan();
  }

  @Test
  void whatTurnsItselfAroundTurnsNothingElse() {
    browser.open(site.search("مقلوب"), "results");

    assertThat(browser.text(".hit-title")).contains(HostileArchive.OVERRIDE);
    assertThat(browser.ask(CREDITS_STAND_IN_ORDER)).isEqualTo(true);
    assertThatNothingRan();
    browser.click(".hit-title a");
    browser.awaitView("article");
    assertThat(browser.ask(CREDITS_STAND_IN_ORDER)).isEqualTo(true);
    assertThatNothingRan();
  }

  @Test
  void aWordOfFiftyThousandLettersBreaksIntoLines() {
    browser.open(site.search("طويل"), "results");
    assertThat(browser.text(".hit").length()).as("letters of a hit").isLessThan(2_000);
    assertThatNothingRan();

    browser.click(".hit-title a");
    browser.awaitView("article");
    assertThat(browser.text("#article-title")).isEqualTo("طويل " + LONG_WORD);
    assertThat(browser.texts("#article p.text")).contains(LONG_WORD);
    assertThatNothingRan();
    browser.phone(true);
    assertThat(browser.overflow()).isZero();
  }

  @Test
  void whatNarrowsShowsForeignNamesAsText() {
    browser.open(site.search("خبيث مقلوب"), "results");
    assertThat(browser.texts("[data-facet=outlet] li").getFirst()).contains(SCRIPT);
    assertThat(browser.texts("[data-facet=author] li").getFirst()).contains(IMAGE);

    browser.click("[data-facet=outlet] input[type=checkbox]");
    browser.awaitView("results");
    assertThat(browser.text("#chips")).contains(SCRIPT);
    assertThatNothingRan();
    browser.phone(true);
    assertThatNothingRan();
  }

  @ParameterizedTest
  @ValueSource(strings = {"خبيث", "مقلوب", "طويل"})
  void whatIsCompletedStaysInTheListAndIsText(String headline) {
    browser.phone(true);
    browser.open(site.address(), "start");
    browser.click("#q");
    browser.press(headline);
    browser.await("document.getElementById('completions').dataset.of === '" + headline + "'");

    assertThat(browser.texts("[data-kind=headline] .completion-text")).isNotEmpty();
    assertThat(browser.ask("window.hacked")).isNull();
    assertThat(browser.overflow()).isZero();
    assertThat(browser.number("document.getElementById('completions').offsetHeight"))
        .isLessThan(browser.number("innerHeight"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "turned", "long"})
  void whatStandsBesideAnArticleFitsAPhone(String article) {
    browser.phone(true);
    browser.open(site.address().resolve("/?article=" + article), "article");
    browser.await("document.querySelector('#beside:not([aria-busy])') !== null");

    assertThatNothingRan();
  }

  @Test
  void manyResultsComeInPages() {
    browser.open(site.search("نشرة"), "results");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("" + DULL_ARTICLES);
    assertThat(browser.texts(".hit")).hasSize(10);
    assertThat(browser.shows("#pages a[rel=prev]")).isFalse();
    String firstOfAll = browser.text(".hit-title");

    browser.click("#pages a[data-page='4']");
    browser.await("document.querySelector('#pages [aria-current]').dataset.page === '4'");
    browser.awaitView("results");
    assertThat(browser.texts(".hit")).hasSize(5);
    assertThat(browser.address()).isEqualTo(site.search("نشرة", "&page=4"));
    assertThat(browser.shows("#pages a[rel=next]")).isFalse();
    assertThat(browser.number("scrollY")).isZero();

    browser.click("#pages a[rel=prev]");
    browser.await("document.querySelector('#pages [aria-current]').dataset.page === '3'");
    assertThat(browser.texts(".hit-title")).hasSize(10).doesNotContain(firstOfAll);
    browser.reload("results");
    assertThat(browser.attribute("#pages [aria-current=page]", "data-page")).isEqualTo("3");
  }
}
