package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Tests that reading preferences take effect and are kept. */
@ExtendWith(WithBrowser.class)
class PreferencesTest {
  private static final String LEADING =
      "parseFloat(getComputedStyle(document.querySelector('.passage')).lineHeight)";
  private static final String SIZE =
      "parseFloat(getComputedStyle(document.querySelector('.passage')).fontSize)";

  private Browser browser;
  private Site site;

  @BeforeEach
  void openTheResults(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
    browser.open(site.search("درعا النظام"), "results");
  }

  @AfterEach
  void forgetTheChoices() {
    browser.ask("localStorage.clear()");
  }

  private void choose(String id) {
    browser.click("#preferences-button");
    browser.awaitShown("dialog#preferences[open]");
    browser.click("#" + id);
    browser.click("#close-preferences");
  }

  private double measure(String expression) {
    return ((Number) browser.ask(expression)).doubleValue();
  }

  @Test
  void sizeAndLeadingAreThereAtOnceAndAfterALoad() {
    double size = measure(SIZE);
    double leading = measure(LEADING);
    choose("size-larger");
    double larger = measure(SIZE);
    assertThat(larger).isGreaterThan(size * 1.2);
    assertThat(browser.focusIsIn("#preferences-button")).isTrue();
    choose("leading-wide");
    assertThat(measure(LEADING) / larger).isGreaterThan(leading / size * 1.1);

    browser.open(site.search("درعا"), "results");

    assertThat(measure(SIZE)).isEqualTo(larger);
    assertThat(browser.overflow()).isZero();
  }

  @Test
  void numeralsAreThoseChosen() {
    assertThat(browser.text(".facet .number"))
        .matches("(?s).*[٠-٩].*")
        .doesNotMatch("(?s).*[0-9].*");

    choose("numerals-latn");
    browser.await("/[0-9]/.test(document.querySelector('.facet .number')?.textContent)");

    assertThat(browser.text(".facet .number")).doesNotMatch("(?s).*[٠-٩].*");
    browser.awaitView("results");
    assertThat(browser.focusIsIn("#preferences-button")).isTrue();
  }

  @Test
  void theLanguageIsChosenByKeysAndTakenWhenTheDialogCloses() {
    browser.click("#preferences-button");
    browser.awaitShown("dialog#preferences[open]");
    assertThat(browser.focusIsIn("#language-ar")).isTrue();
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.ask("document.documentElement.lang")).isEqualTo("ar");
    browser.press(Keys.ESCAPE);
    browser.await("document.documentElement.lang === 'en'");
    browser.awaitView("results");

    assertThat(browser.focusIsIn("#preferences-button")).isTrue();
  }

  @Test
  void nothingIsSeenBeforeItIsAsChosen() {
    choose("size-larger");
    choose("language-en");
    browser.await("document.documentElement.lang === 'en'");
    browser.awaitView("results");

    assertThat(browser.moved()).isLessThan(0.005);
  }

  /** A browser may store a choice and send no cookie. On a slow machine the frame arrives first. */
  @Test
  void aFrameInTheOtherLanguageIsNotSeen() {
    browser.run("localStorage.setItem('fihrist.language', 'en')");
    browser.slowDown(10);
    browser.reload("results");
    browser.slowDown(1);

    assertThat(browser.text(".wordmark span")).isEqualTo("Fihrist");
    assertThat(browser.moved()).isZero();
  }

  @Test
  void everythingWorksEnlargedTwiceAndFitsEnlargedFourTimes() {
    choose("size-larger");
    for (int percent : new int[] {200, 400}) {
      browser.zoom(percent);
      browser.open(site.address(), "start");
      assertThat(browser.overflow()).as("start at %s%%", percent).isZero();
      browser.open(site.search("درعا"), "results");
      assertThat(browser.overflow()).as("results at %s%%", percent).isZero();
      browser.click("#preferences-button");
      browser.awaitShown("dialog#preferences[open]");
      browser.click("#leading-close");
      browser.click("#close-preferences");
      browser.click("#keys-button");
      browser.awaitShown("dialog#keys[open]");
      browser.click("#letter-keys");
      browser.click("#close-keys");
      browser.click(".hit-title a");
      browser.awaitView("article");
      assertThat(browser.overflow()).as("article at %s%%", percent).isZero();
      browser.click("#next-match");
      browser.click("#back");
      browser.awaitView("results");
    }
  }
}
