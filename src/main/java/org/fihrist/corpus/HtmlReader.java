package org.fihrist.corpus;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.html.FramedPage;
import org.fihrist.corpus.html.HtmlPageReader;
import org.fihrist.corpus.html.OutletRules;
import org.fihrist.corpus.html.PageContext;
import org.fihrist.corpus.input.TextFile;
import org.fihrist.corpus.page.Page;

/** Reads an HTML page; each file is one article. */
final class HtmlReader implements ArticleReader {
  private static final String FORMAT = "html";
  // Parsed markup needs many times its size in memory.
  private static final int MAX_CHARS = 1 << 22;
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\s|\ufeff|<!--(?s:.{0,3000}?)-->)*+"
              + "(?:(?:<\\?xml[^>]{0,200}\\?>)?\\s*(?:<!--(?s:.{0,3000}?)-->\\s*)?"
              + "<(?:!doctype\\s+html|html(?=[\\s>]))"
              + "|<(?:head|body|title|meta|main|article|section|div|span|table|center|font|h[1-3]"
              + "|p|br|img|script|link|style|base|frameset)(?=[\\s/>]))",
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
    Optional<OutletRules> rules = RulesOfFile.read(text.origin(), source, intake);
    if (rules.isEmpty()) {
      return;
    }
    WholeText.read(text, MAX_CHARS, source, intake)
        .flatMap(html -> withoutFrames(html, source, intake))
        .ifPresent(html -> {
          PageContext context =
              new PageContext(
                  text.origin().url(), text.origin().fetched(), rules.get(), intake.observer());
          Page page = HtmlPageReader.read(html, context);
          new Draft("", page.masthead(), page.content()).give(source, intake);
        });
  }

  /** Returns the page itself; for a page of frames, the page for browsers without frames. */
  private static Optional<String> withoutFrames(String html, Source source, Intake intake) {
    if (!FramedPage.matches(html)) {
      return Optional.of(html);
    }
    FramedPage framed = FramedPage.of(html);
    if (framed.alternative().isEmpty()) {
      intake.reject(new Reject(source, Reject.Reason.NO_TEXT, framed.detail()));
      return Optional.empty();
    }
    return Optional.of(framed.withoutFrames());
  }
}
