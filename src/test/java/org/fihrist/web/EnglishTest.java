package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests the interface in English over the same Arabic articles. */
@ExtendWith(WithBrowser.class)
class EnglishTest {
  private static final String ROOT = "document.documentElement";

  private static final String CITATIONS =
      """
      import('/js/article/citations.js').then(({ arabicCitation, englishCitation, plainText }) => {
        const told = { title: { text: 'عنوان' }, author: 'كاتب', date: { iso: '2017-01-21', precision: 'day' } };
        const today = { iso: '2020-02-03', precision: 'day' };
        return [arabicCitation(told, 'https://a/', today), englishCitation(told, 'https://a/', today),
          plainText(told, 'https://a/')];
      })\
      """;

  private Browser browser;
  private Site site;

  @BeforeEach
  void openInEnglish(Stage stage) {
    browser = stage.browser;
    site = stage.seeds;
    browser.open(site.address(), "start");
    switchLanguage("start", "en");
  }

  @AfterEach
  void forgetTheLanguage() {
    browser.ask("localStorage.clear()");
  }

  /** Presses the language switch, which loads the page again. */
  private void switchLanguage(String view, String language) {
    browser.click("#language");
    browser.await(ROOT + ".lang === '" + language + "'");
    browser.awaitView(view);
  }

  @Test
  void isChosenAtTheFootOfThePageAndKeepsItsPlace() {
    assertThat(browser.text("#language")).isEqualTo("العربية");
    assertThat(browser.attribute("#language", "lang")).isEqualTo("ar");
    assertThat(browser.focusIsIn("#language")).isTrue();
    browser.open(site.search("درعا"), "results");
    assertThat(browser.ask(ROOT + ".dir")).isEqualTo("ltr");
    assertThat(browser.ask("document.title")).isEqualTo("درعا — Fihrist");
    assertThat(browser.text("#summary .count")).isEqualTo("2 articles");

    switchLanguage("results", "ar");

    assertThat(browser.ask(ROOT + ".dir")).isEqualTo("rtl");
    assertThat(browser.text("#language")).isEqualTo("English");
    assertThat(browser.text("#summary .count")).isEqualTo("مقالان");
    assertThat(browser.address().getQuery()).isEqualTo("q=درعا");
    assertThat(browser.focusIsIn("#language")).isTrue();
  }

  @Test
  void speaksEnglishAroundArabicArticles() {
    browser.open(site.search("درعا روسيا"), "results");

    assertThat(browser.texts("header, footer, #result-tools, .why-label"))
        .isNotEmpty()
        .allMatch(said -> !said.replace("العربية", "").matches("(?s).*\\p{InArabic}.*"), "English");
    assertThat(browser.texts(".hit-title[lang=ar][dir]")).hasSameSizeAs(browser.texts(".hit"));

    browser.click(".hit-title a");
    browser.awaitView("article");

    assertThat(browser.text("#back")).isEqualTo("Back to the results");
    assertThat(browser.texts("#article > p:not([lang=ar])")).isEmpty();
    assertThat(browser.ask("getComputedStyle(document.querySelector('#article > p')).direction"))
        .isEqualTo("rtl");
  }

  @Test
  void writesNumbersAndDatesInEnglish() {
    browser.await("document.querySelector('#holdings[data-articles]') !== null");

    assertThat(browser.text("#holdings")).isEqualTo("5 articles in the archive");
    assertThat(
            browser.ask(
                "import('/js/text/format.js').then(({ date }) =>"
                    + " date({ iso: '2017-01-21T18:05', precision: 'time' }))"))
        .isEqualTo("21 January 2017 at 18:05");
  }

  @Test
  void mirrorsThePageWhereverItIs() {
    for (boolean phone : List.of(false, true)) {
      browser.phone(phone);
      browser.open(site.search("درعا"), "results");
      assertThat(browser.overflow()).isZero();
      assertThat(browser.number("document.querySelector('#go').getBoundingClientRect().left"))
          .as("the button ends the box")
          .isGreaterThan(browser.number("innerWidth / 2"));
      assertThat(browser.number("document.querySelector('.wordmark').getBoundingClientRect().left"))
          .isLessThan(browser.number("innerWidth / 4"));
      browser.click(".hit-title a");
      browser.awaitView("article");
      assertThat(browser.overflow()).isZero();
      assertThat(browser.number("document.querySelector('#back').getBoundingClientRect().left"))
          .isLessThan(browser.number("innerWidth / 4"));
    }
  }

  @Test
  void leavesCitationsAsTheyAre() {
    Object inEnglish = browser.ask(CITATIONS);
    switchLanguage("start", "ar");

    assertThat(browser.ask(CITATIONS)).isEqualTo(inEnglish);
  }
}
