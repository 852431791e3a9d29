package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.lucene.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests the number of new articles of a saved search. */
@ExtendWith(WithBrowser.class)
class NewArticlesTest {
  private static final String NEW = "[data-kind=saved] .search-new";

  @TempDir private Path index;

  private static Archive articles(int count) {
    Archive archive = new Archive().with("other", "سوق الخضار", "أسعار الطماطم");
    for (int i = 0; i < count; i++) {
      archive.with("dam." + i, "السد رقم " + i, "ارتفع الماء خلف السد " + i);
    }
    return archive;
  }

  @Test
  void aSavedSearchSaysHowManyAreNewUntilItIsLookedAt(Stage stage) throws IOException {
    Browser browser = stage.browser;
    articles(2).publish(index);
    Site before = Site.over(index);
    int port = before.address().getPort();
    try (before) {
      browser.open(before.search("السد"), "results");
      browser.click("#save-search");
      browser.open(before.address(), "start");
      assertThat(browser.shows(NEW)).as("the same archive").isFalse();
    }
    articles(5).publish(index);
    try (Site after = Site.over(index, port)) {
      browser.open(after.address(), "start");
      assertThat(browser.texts(NEW)).containsExactly("٣ مقالات جديدة منذ آخر اطلاع");
      assertThat(Axe.findings(browser)).isEmpty();

      browser.click(NEW);
      browser.awaitView("results");
      assertThat(browser.address().getQuery()).contains("sort=newest");
      browser.open(after.search("السد"), "results");
      browser.open(after.address(), "start");
      assertThat(browser.shows(NEW)).as("looked at").isFalse();
      browser.ask("localStorage.clear()");
    }
  }
}
