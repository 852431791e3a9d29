package org.fihrist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PageStart;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Source;
import org.fihrist.lucene.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests documents with pages, such as a PDF: the page shows the page numbers of a passage. */
@ExtendWith(WithBrowser.class)
class PagedDocumentTest {
  private static final String FIRST_PAGE = "مقدمة التقرير.";
  private static final String SECOND_PAGE = "ارتفع منسوب المياه في السد.";
  private static final String SELECT_THE_SECOND =
      """
      getSelection().selectAllChildren(document.querySelectorAll('#article p[data-start]')[1])\
      """;

  private static Site site;

  private Browser browser;

  @BeforeAll
  static void publish(@TempDir Path folder) {
    Content content =
        Content.of(List.of(Paragraph.text(FIRST_PAGE), Paragraph.text(SECOND_PAGE)))
            .paged(List.of(new PageStart(0, 1), new PageStart(FIRST_PAGE.length() + 1, 2)));
    Masthead masthead = new Masthead("تقرير السدود", Credits.UNKNOWN, PublicationDate.UNKNOWN, "");
    new Archive()
        .with(new Article("report", masthead, content, new Source("report.pdf", 1, "pdf")))
        .publish(folder);
    site = Site.over(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void takeTheStage(Stage stage) {
    browser = stage.browser;
    browser.allowClipboard();
  }

  @Test
  void anExcerptNamesItsPage() {
    browser.open(site.search("منسوب"), "results");

    assertThat(browser.texts(".passage")).hasSize(1).first().asString().startsWith("ص ٢: ارتفع");
  }

  @Test
  void aQuotationNamesItsPage() {
    browser.open(site.article("report", "منسوب"), "article");
    browser.ask(SELECT_THE_SECOND);
    browser.await("!document.querySelector('.passage-bar').hidden");
    browser.click("#copy-quotation");
    browser.await("document.querySelector('#copy-quotation[data-copied]') !== null");

    assertThat(browser.clipboard().lines().toList())
        .startsWith("«" + SECOND_PAGE + "»", "«تقرير السدود»، ص ٢");
  }
}
