package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

/** Tests the page under a path of a host with other sites: no request leaves this path. */
@ExtendWith(WithBrowser.class)
class BasePathPageTest {
  private static final String BASE = "/news/archive";

  @TempDir private static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void publish() {
    PublicationDate date = new PublicationDate("2017-01-20", Precision.DAY, "2017-01-20");
    Credits credits = new Credits("وكالة النهر", "", "", "سياسة");
    new Archive()
        .with(
            Archive.article(
                "1", new Masthead("خبر أول", credits, date, ""), "تسلم ترامب الحكم في واشنطن."))
        .with(
            Archive.article(
                "2", new Masthead("خبر ثان", credits, date, ""), "قال دونالد ترامب كلمة."))
        .publish(folder);
    site = Site.under(BASE, folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
  }

  @AfterEach
  void staysUnderItsPath() {
    String elsewhere =
        "performance.getEntriesByType('resource').filter((entry) => !entry.name.startsWith('"
            + site.address()
            + "')).length";
    assertThat(browser.number(elsewhere)).isZero();
    assertThat(browser.number("performance.getEntriesByType('resource').length")).isPositive();
    browser.ask("localStorage.clear()");
  }

  private String path() {
    String query = browser.address().getRawQuery();
    return browser.address().getRawPath() + (query == null ? "" : "?" + query);
  }

  @Test
  void aReaderSearchesReadsAndGoesBack() {
    browser.open(site.address(), "start");
    browser.ask("document.getElementById('q').value = 'خبر'");
    browser.ask("document.getElementById('search').requestSubmit()");
    browser.awaitView("results");
    assertThat(path()).startsWith(BASE + "/?q=");

    browser.click(".hit-title a");
    browser.awaitView("article");
    assertThat(path()).startsWith(BASE + "/?article=");

    browser.back("results");
    browser.reload("results");
    assertThat(browser.texts(".hit-title a")).hasSize(2);
  }

  @Test
  void thePagesOfOtherAddressesOpen() {
    browser.open(site.address().resolve(BASE + "/?q=ترامب"), "results");
    browser.click("#to-entity");
    browser.awaitView("entity");
    assertThat(path()).startsWith(BASE + "/?entity=");

    browser.click(".wordmark");
    browser.awaitView("start");
    assertThat(path()).isEqualTo(BASE + "/");
    browser.click("#to-folders");
    browser.awaitView("folder");
    assertThat(path()).isEqualTo(BASE + "/?folder=all");
  }

  @Test
  void filesAreUnderItsPathToo() {
    browser.open(site.address(), "start");

    assertThat(browser.attribute("link[rel=icon]", "href")).contains(BASE + "/assets/");
    assertThat(browser.attribute("link[rel=search]", "href")).endsWith(BASE + "/opensearch.xml");
    assertThat(
            browser.ask(
                "document.fonts.ready.then((fonts) => [...fonts].some((font) => font.status ==="
                    + " 'loaded'))"))
        .isEqualTo(true);
  }
}
