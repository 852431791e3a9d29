package org.fihrist.web;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.RelatedList;
import org.fihrist.article.Source;
import org.fihrist.lucene.Archive;

/**
 * Articles that try to run scripts, to change the direction of the page and to break its layout;
 * and further articles for a second page.
 */
final class HostileArchive {
  static final String SCRIPT = "<script>window.hacked = 1; alert('hacked')</script>";
  static final String IMAGE = "<img src=x onerror='window.hacked = 2; alert(2)'>";
  static final String BREAK_OUT = "\"'></a></bdi></mark><svg onload='window.hacked = 3'>";

  /** Reverses the direction of the following text and is never closed. */
  static final String OVERRIDE = "\u202E";

  /** One word of 50,000 letters. */
  static final String LONG_WORD = "مستبطن".repeat(8_334).substring(0, 50_000);

  static final int DULL_ARTICLES = 35;

  private HostileArchive() {}

  static void publish(Path index) {
    Archive archive = new Archive().with(script()).with(turned()).with(burst());
    IntStream.rangeClosed(1, DULL_ARTICLES)
        .forEach(number -> archive.with("dull." + number, "نشرة " + number, "أخبار الطقس اليوم."));
    archive.publish(index);
  }

  private static Article script() {
    String everything = SCRIPT + IMAGE + BREAK_OUT;
    return new Article(
        "script",
        new Masthead(
            "خبيث " + everything,
            new Credits(SCRIPT, IMAGE, BREAK_OUT, everything),
            PublicationDate.notUnderstood(everything),
            "javascript:window.hacked=4"),
        new Content(
            List.of(
                Paragraph.text("نص خبيث " + everything),
                new Paragraph(Paragraph.Role.SUBHEADING, "عنوان خبيث " + everything)),
            List.of(new Comment(everything, everything, "تعليق خبيث " + everything)),
            List.of(new RelatedList(everything, List.of(everything)))),
        new Source(everything, 1, everything));
  }

  private static Article turned() {
    return Archive.article(
        "turned",
        new Masthead(
            "مقلوب " + OVERRIDE + " abc",
            new Credits("Outlet" + OVERRIDE, "Author" + OVERRIDE, "Place" + OVERRIDE, ""),
            new PublicationDate("2017-01-21", PublicationDate.Precision.DAY, "2017-01-21"),
            ""),
        "نص مقلوب " + OVERRIDE + " abc",
        "فقرة بعده.");
  }

  private static Article burst() {
    return Archive.article("long", "طويل " + LONG_WORD, "كلمة طويل " + LONG_WORD, LONG_WORD);
  }
}
