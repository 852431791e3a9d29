package org.fihrist.corpus.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fihrist.text.Spacing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that consists of frames (HTML 4, frameset). Its own markup has no text except the message
 * for browsers without frames. The text is in the pages that the frames load.
 *
 * @param title the title of the whole page
 * @param alternative the markup for browsers without frames, if it is an article; otherwise empty
 * @param sources the addresses that the frames load, as written in the page
 */
public record FramedPage(String title, String alternative, List<String> sources) {
  private static final Pattern FRAMESET = Pattern.compile("(?i)<frameset[\\s>]");

  /**
   * The minimum length of an alternative. Most alternatives only say that the browser is too old.
   */
  private static final int MIN_CHARS = 250;

  private static final int MAX_SOURCES_NAMED = 5;

  public FramedPage {
    sources = List.copyOf(sources);
  }

  /** Whether a page consists of frames. */
  public static boolean matches(String html) {
    return FRAMESET.matcher(html).find();
  }

  public static FramedPage of(String html) {
    Document page = Jsoup.parse(html);
    String alternative =
        page.getElementsByTag("noframes").stream()
            .map(element -> element.data() + element.wholeText())
            .collect(Collectors.joining("\n"));
    boolean article = Jsoup.parse(alternative).text().length() >= MIN_CHARS;
    return new FramedPage(
        Spacing.tidy(page.title()),
        article ? alternative : "",
        page.getElementsByTag("frame").stream()
            .map(frame -> Spacing.tidy(frame.attr("src")))
            .filter(source -> !source.isEmpty())
            .toList());
  }

  /** Returns the page for browsers without frames, with the title of the whole page. */
  public String withoutFrames() {
    Document page = Jsoup.parse(alternative);
    if (page.title().isBlank()) {
      page.head().appendChild(new Element("title").text(title));
    }
    return page.outerHtml();
  }

  /** Returns the reason why a page without an alternative is not an article. */
  public String detail() {
    return "The page consists of frames and has no text of its own; its text is in "
        + (sources.isEmpty()
            ? "other files"
            : sources.stream().limit(MAX_SOURCES_NAMED).collect(Collectors.joining(", ")))
        + ", which are read by themselves if they are in the archive.";
  }
}
