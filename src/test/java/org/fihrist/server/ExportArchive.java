package org.fihrist.server;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.article.Source;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.FolderIndex;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.Index;

/** Five thousand small articles, and two that a spreadsheet must not misread. */
final class ExportArchive {
  static final int ARTICLES = 5_000;
  static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"زنجبيل\")";
  static final String TWO_LINES = "سطر زنجبيل, \"مقتبس\"\r\nوسطر؛ آخر";

  private static final String FILLING = "وقال المصدر ان الامر على حاله. ".repeat(80);

  private ExportArchive() {}

  static SearchEngine open(Path index) {
    return open(new FolderIndex(index));
  }

  static SearchEngine open(Index index) {
    Archive archive = new Archive().with(formula());
    for (int i = 1; i <= ARTICLES; i++) {
      // Every seventh article contains both words of a query with two words. Their lengths differ.
      String body = (i % 7 == 0 ? "نشرة الطقس " : "نشرة ") + "كلمة ".repeat(i % 50);
      archive.with("bulletin." + i, "نشرة " + i, body, FILLING);
    }
    archive.publish(index);
    return index.engine();
  }

  private static Article formula() {
    return new Article(
        "-formula",
        new Masthead(
            FORMULA,
            new Credits("+بلدي", "@كاتب", "\t=مكان", "-قسم"),
            new PublicationDate("2017-01", Precision.MONTH, "كانون الثاني 2017"),
            "=cmd|' /C calc'!A0"),
        Content.of(List.of(Paragraph.text(TWO_LINES))),
        new Source("written here", 1, "test"));
  }
}
