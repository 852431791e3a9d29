package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.DAMAGED;
import static org.fihrist.article.Reject.Reason.EMPTY;
import static org.fihrist.article.Reject.Reason.TOO_LARGE;

import java.io.IOException;
import java.util.regex.Pattern;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.html.FeedArticle;
import org.fihrist.corpus.html.FeedParser;
import org.fihrist.corpus.input.Origin;
import org.fihrist.corpus.input.RecordReader;
import org.fihrist.corpus.input.TextFile;

/** Reads RSS of all versions and Atom; each item is an article. */
final class FeedReader implements ArticleReader {
  private static final String FORMAT = "feed";
  private static final int MAX_CHARS_PER_ITEM = 1 << 24;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\s|\\ufeff|<!--(?s:.{0,3000}?)-->|<\\?(?s:.{0,500}?)\\?>"
              + "|<!DOCTYPE[^<>\\[]{0,1000}+(?:\\[(?s:.{0,5000}?)\\]\\s*)?>)*+"
              + "<(?:rss|(?:\\w+:)?RDF|(?:\\w+:)?feed|channel)(?=[\\s>])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSED =
      Pattern.compile(
          "</(?:rss|(?:\\w+:)?RDF|(?:\\w+:)?feed|channel)\\s*>\\s*(?:<!--(?s:.*)-->\\s*)?$",
          Pattern.CASE_INSENSITIVE);
  private static final int CLOSED_WITHIN = 4000;

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
    Source whole = text.origin().source(0, Place.line(1), FORMAT);
    RecordReader records = text.records(MAX_CHARS_PER_ITEM);
    TailReader xml = new TailReader(records, CLOSED_WITHIN);
    Given given = new Given(text.origin(), intake);
    try {
      FeedParser.read(
          xml,
          text.origin().url(),
          text.origin().fetched(),
          item -> {
            records.nextRecord();
            given.give(item);
          });
    } catch (RecordReader.TooLongException e) {
      String detail = "From here on " + e.getMessage() + "; split it. The rest was not read.";
      intake.reject(new Reject(given.next(), TOO_LARGE, detail));
      return;
    }
    if (!isClosed(xml.end())) {
      intake.reject(
          new Reject(
              whole,
              DAMAGED,
              "The feed ends too early: the last item may be incomplete, and later items are"
                  + " missing; fetch it again."));
    } else if (given.items == 0) {
      intake.reject(new Reject(whole, EMPTY, "The feed has no items."));
    }
  }

  /** Counts the items that were passed to the intake. */
  private static final class Given {
    private final Origin origin;
    private final Intake intake;
    private long items;
    private long line = 1;

    Given(Origin origin, Intake intake) {
      this.origin = origin;
      this.intake = intake;
    }

    Source next() {
      return origin.source(items + 1, Place.line(line), FORMAT);
    }

    void give(FeedArticle item) {
      line = item.line();
      new Draft(item.number(), item.masthead(), item.content()).give(next(), intake);
      items++;
    }
  }

  // A feed may end with a comment of the program that created it.
  private static boolean isClosed(String end) {
    return CLOSED.matcher(end).find();
  }
}
