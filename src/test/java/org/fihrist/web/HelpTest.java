package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Tests the help about the query language. */
@ExtendWith(WithBrowser.class)
class HelpTest {
  private Browser browser;
  private Site site;

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
  }

  @Test
  void theHelpShowsExamplesThatRun() {
    browser.open(site.address(), "start");
    browser.click("#start-help");
    browser.await("document.querySelector('dialog#help[data-filled]') !== null");
    assertThat(browser.texts("#help h3")).contains("الكلمات", "التواريخ");
    assertThat(browser.text("[data-operator=phrase] dd")).contains("متتالية");
    assertThat(browser.texts("[data-group=field-names] li")).contains("title: عنوان:");

    String phrase = browser.text("[data-operator=phrase] dt > a");
    browser.click("[data-operator=phrase] dt > a");
    browser.awaitView("results");
    assertThat(browser.address()).isEqualTo(site.search(phrase));
    assertThat(browser.shows("dialog[open]")).isFalse();
    assertThat(browser.texts(".hit")).isNotEmpty();
    assertThat(browser.focusIsIn("#summary")).isTrue();
  }

  @Test
  void theHelpIsReachedFromTheKeysAndFitsAPhone() {
    browser.phone(true);
    browser.open(site.search("درعا"), "results");
    browser.press("?");
    browser.awaitShown("dialog#keys[open]");
    browser.click("#keys-help");
    browser.await("document.querySelector('dialog#help[data-filled]') !== null");
    assertThat(browser.shows("dialog#keys[open]")).isFalse();
    assertThat(
            browser.number(
                "document.getElementById('help-content').scrollWidth"
                    + " - document.getElementById('help-content').clientWidth"))
        .isZero();

    browser.press(Keys.ESCAPE);
    assertThat(browser.shows("dialog[open]")).isFalse();
  }
}
