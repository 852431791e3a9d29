package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.TOO_LARGE;

import java.io.IOException;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.input.BoundedLines;
import org.fihrist.corpus.input.TextFile;
import org.fihrist.corpus.page.Page;
import org.fihrist.corpus.page.PageReader;

/** The plain text of one scraped news page: one article a file. */
final class ScrapedTextReader implements ArticleReader {
  private static final String FORMAT = "scraped";
  private static final int MAX_CHARS = 1 << 24;

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(String opening) {
    return !UnknownKind.matches(opening);
  }

  @Override
  public void read(TextFile text, Intake intake) throws IOException {
    Source source = text.origin().source(1, Place.line(1), FORMAT);
    StringBuilder page = new StringBuilder();
    BoundedLines lines = text.lines(MAX_CHARS);
    while (lines.next()) {
      if (page.length() + lines.line().length() >= MAX_CHARS) {
        intake.reject(
            new Reject(
                source,
                TOO_LARGE,
                "A page of more than "
                    + MAX_CHARS
                    + " characters is no article; split it by articles."));
        return;
      }
      page.append(lines.line()).append('\n');
    }
    Page understood = PageReader.read(page.toString());
    new Draft("", understood.masthead(), understood.content()).give(source, intake);
  }
}
