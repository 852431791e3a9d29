package org.fihrist.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fihrist.article.PageStart;
import org.fihrist.article.Paragraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A chapter of a book, with the pages of its printed edition. */
class ChapterTextTest {
  private static ChapterText chapter(String body) {
    return ChapterText.of(Jsoup.parse("<html><body>" + body + "</body></html>"));
  }

  @Test
  void aChapterNamesThePagesOfThePrintedBook() {
    ChapterText chapter =
        chapter(
            "<span epub:type='pagebreak' id='p12' title='12'></span><h1>الفصل الأول</h1>"
                + "<p>بدأت الرحلة في دمشق <span epub:type='pagebreak' id='p13'></span>وانتهت"
                + " في حلب.</p><div role='doc-pagebreak' aria-label='14'></div><p>ثم عاد.</p>");

    assertThat(chapter.title()).isEqualTo("الفصل الأول");
    assertThat(chapter.text().paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("بدأت الرحلة في دمشق وانتهت في حلب.", "ثم عاد.");
    assertThat(chapter.text().pages())
        .containsExactly(new PageStart(0, 12), new PageStart(20, 13), new PageStart(35, 14));
  }

  @Test
  void aChapterWithoutPageBreaksHasNoPages() {
    ChapterText chapter = chapter("<h2>عنوان</h2><p>نص.</p><h3>فرعي</h3>");

    assertThat(chapter.text().pages()).isEmpty();
    assertThat(chapter.text().paragraphs())
        .extracting(Paragraph::role)
        .containsExactly(Paragraph.Role.TEXT, Paragraph.Role.SUBHEADING);
  }

  @Test
  void aBreakInTheHeadlineIsNotInTheTitle() {
    ChapterText chapter =
        chapter("<h1>الفصل <span epub:type='pagebreak' title='7'></span>الثاني</h1><p>نص.</p>");

    assertThat(chapter.title()).isEqualTo("الفصل الثاني");
    assertThat(chapter.text().pages()).containsExactly(new PageStart(0, 7));
  }
}
