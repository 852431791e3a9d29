package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.DAMAGED;
import static org.fihrist.article.Reject.Reason.EMPTY;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.html.Feed;
import org.fihrist.corpus.html.FeedItem;
import org.fihrist.corpus.input.TextFile;

/** RSS of all versions and Atom: an article an item. */
final class FeedReader implements ArticleReader {
  private static final String FORMAT = "feed";
  private static final int MAX_CHARS = 1 << 24;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\s|\\ufeff|<!--(?s:.{0,3000}?)-->|<\\?(?s:.{0,500}?)\\?>"
              + "|<!DOCTYPE[^<>\\[]{0,1000}+(?:\\[(?s:.{0,5000}?)\\]\\s*)?>)*+"
              + "<(?:rss|(?:\\w+:)?RDF|(?:atom:)?feed|channel)(?=[\\s>])",
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
    Optional<String> feed = WholeText.read(text, MAX_CHARS, whole, intake);
    if (feed.isEmpty()) {
      return;
    }
    List<FeedItem> items = Feed.items(feed.get(), text.origin().url(), text.origin().fetched());
    for (int i = 0; i < items.size(); i++) {
      FeedItem item = items.get(i);
      Source source = text.origin().source(i + 1L, Place.line(item.line()), FORMAT);
      new Draft(item.number(), item.masthead(), item.content()).give(source, intake);
    }
    if (!isClosed(feed.get())) {
      intake.reject(
          new Reject(
              whole,
              DAMAGED,
              "The feed breaks off before its end: the last item may be cut, and what came after is"
                  + " missing; fetch it again."));
    } else if (items.isEmpty()) {
      intake.reject(new Reject(whole, EMPTY, "The feed has no items."));
    }
  }

  // A feed may end with a remark of the program that made it.
  private static boolean isClosed(String feed) {
    return CLOSED.matcher(feed.substring(Math.max(0, feed.length() - CLOSED_WITHIN))).find();
  }
}
