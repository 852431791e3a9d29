package org.fihrist.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.fihrist.article.Reject.Reason.DAMAGED;
import static org.fihrist.article.Reject.Reason.TOO_LARGE;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.html.HtmlPageReader;
import org.fihrist.corpus.html.OutletRules;
import org.fihrist.corpus.html.PageContext;
import org.fihrist.corpus.input.BoundedLines;
import org.fihrist.corpus.input.TextFile;
import org.fihrist.corpus.mail.MhtmlPage;
import org.fihrist.corpus.page.Page;

/**
 * Reads a page that a browser saved with its pictures in one file (MHTML); a file is one article.
 */
final class SavedPageReader implements ArticleReader {
  private static final String FORMAT = "mhtml";
  private static final int MAX_BYTES = 1 << 25;
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+){0,12}?"
              + "(?:From:\\s*[\"<]+Saved by |Snapshot-Content-Location:)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(String opening) {
    return OPENING.matcher(opening).lookingAt();
  }

  @Override
  public void read(TextFile text, Intake intake) throws IOException {
    Source source = text.origin().source(1, Place.line(1), FORMAT);
    StringBuilder letter = new StringBuilder();
    BoundedLines lines = text.byteLines(MAX_BYTES);
    while (lines.next()) {
      if (letter.length() + lines.line().length() >= MAX_BYTES) {
        String detail = "The saved page has more than " + MAX_BYTES + " bytes; save only its text.";
        intake.reject(new Reject(source, TOO_LARGE, detail));
        return;
      }
      letter.append(lines.line()).append("\r\n");
    }
    Optional<MhtmlPage> saved = MhtmlPage.read(letter.toString().getBytes(ISO_8859_1));
    if (saved.isEmpty()) {
      intake.reject(new Reject(source, DAMAGED, "It contains no page; save the page again."));
      return;
    }
    MhtmlPage mhtml = saved.get();
    Optional<OutletRules> rules = RulesOfFile.read(text.origin(), source, intake);
    if (rules.isEmpty()) {
      return;
    }
    PageContext context =
        new PageContext(mhtml.address(), mhtml.saved(), rules.get(), intake.observer());
    Page page = HtmlPageReader.read(mhtml.html(), context);
    new Draft("", page.masthead(), page.content()).give(source, intake);
  }
}
