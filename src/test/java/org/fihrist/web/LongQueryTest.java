package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.lucene.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * Tests a whole sentence as a query: few articles contain all of its words and many contain some.
 */
@ExtendWith(WithBrowser.class)
class LongQueryTest {
  private static final String LEAD =
      "أعلنت وزارة الداخلية أن الحرس الوطني أوقف عنصرا خطيرا قرب القصرين";
  private static final int ARTICLES = 14;

  @TempDir private static Path folder;
  private static Site site;

  private Browser browser;

  @BeforeAll
  static void publish() {
    Archive archive = new Archive();
    for (int i = 0; i < ARTICLES - 1; i++) {
      archive.with("some" + i, "خبر " + i, "زار وفد " + i + " وزارة الداخلية في العاصمة.");
    }
    archive.with("most", "إيقاف", "وزارة الداخلية: الحرس الوطني أوقف عنصرا خطيرا.");
    archive.publish(folder);
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

  @Test
  void mostOfTheWordsIsOfferedAndLeadsThereAndBackByKeyboard() throws IOException {
    browser.open(site.search(LEAD), "results");
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo(String.valueOf(ARTICLES));

    browser.ask("document.getElementById('most-words').focus()");
    browser.press(Keys.ENTER);
    browser.await("document.getElementById('any-words') !== null");
    assertThat(browser.address()).isEqualTo(site.search(LEAD, "&syntax=most"));
    assertThat(browser.attribute("#summary", "data-total")).isEqualTo("1");
    assertThat(browser.attribute(".hit", "data-id")).isEqualTo("most");
    assertThat(Axe.findings(browser)).isEmpty();

    browser.click("#any-words");
    browser.await("document.getElementById('most-words') !== null");
    assertThat(browser.address()).isEqualTo(site.search(LEAD));
  }

  @Test
  void aShortQueryHasNoSuchOffer() {
    browser.open(site.search("وزارة الداخلية"), "results");

    assertThat(browser.shows("#most-words")).isFalse();
  }
}
