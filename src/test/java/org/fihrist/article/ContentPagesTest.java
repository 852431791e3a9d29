package org.fihrist.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the pages of a part of a document's text. */
class ContentPagesTest {
  private static final Content PAGED =
      Content.of(List.of(Paragraph.text("صفحة أولى"), Paragraph.text("صفحة ثانية وثالثة")))
          .paged(List.of(new PageStart(0, 1), new PageStart(10, 2), new PageStart(21, 3)));

  @Test
  void aPartOfOnePageNamesIt() {
    assertThat(PAGED.pagesOf(0, 9)).hasValue(new PageRange(1, 1));
    assertThat(PAGED.pagesOf(10, 15)).hasValue(new PageRange(2, 2));
    assertThat(new PageRange(2, 2).text()).isEqualTo("2");
  }

  @Test
  void aPartOfSeveralPagesNamesTheFirstAndTheLast() {
    assertThat(PAGED.pagesOf(5, 27)).hasValue(new PageRange(1, 3));
    assertThat(new PageRange(1, 3).text()).isEqualTo("1–3");
  }

  @Test
  void aPartThatEndsWhereAPageBeginsIsNotOnThatPage() {
    assertThat(PAGED.pagesOf(0, 10)).hasValue(new PageRange(1, 1));
  }

  @Test
  void aTextWithoutPagesNamesNone() {
    assertThat(Content.of(List.of(Paragraph.text("نص"))).pagesOf(0, 2)).isEmpty();
  }

  @Test
  void theCitedTextCountsFromItsTitle() {
    Masthead masthead = new Masthead("عنوان", Credits.UNKNOWN, PublicationDate.UNKNOWN, "");
    Article article = new Article("a", masthead, PAGED, new Source("a.pdf", 1, "pdf"));

    assertThat(CitedText.pages(article, 7 + 10, 7 + 15)).hasValue(new PageRange(2, 2));
    assertThat(CitedText.pages(article, 0, 5)).as("the headline").isEmpty();
    assertThat(CitedText.pages(article, 0, 0)).as("the whole article").isEmpty();
  }
}
