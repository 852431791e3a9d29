package org.fihrist.corpus;

import java.io.IOException;
import org.fihrist.article.Place;
import org.fihrist.article.Source;
import org.fihrist.corpus.input.Mojibake;
import org.fihrist.corpus.input.Origin;
import org.fihrist.corpus.input.TextFile;
import org.fihrist.corpus.page.Page;
import org.fihrist.corpus.page.PageReader;

/** Reads the plain text of a scraped news page; each file is one article. */
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
    WholeText.read(text, MAX_CHARS, source, intake)
        .ifPresent(page -> give(page, text.origin(), source, intake));
  }

  private static void give(String page, Origin origin, Source source, Intake intake) {
    if (Mojibake.isBeyondRepair(page)) {
      Draft.rejectGarbled(page, source, intake);
      return;
    }
    String text = OpenItiText.matches(page) ? OpenItiText.plain(page) : page;
    Page understood = PageReader.read(text, origin.fetched(), intake.observer());
    new Draft("", understood.masthead(), understood.content())
        .addressed(origin.url())
        .give(source, intake);
  }
}
