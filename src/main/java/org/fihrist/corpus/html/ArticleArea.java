package org.fihrist.corpus.html;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.corpus.page.LineShape;
import org.fihrist.text.MatchKey;
import org.fihrist.text.TsvResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The area of an article on its page: the headline, the lines between headline and text, and the
 * element around both. It distinguishes blocks of the article from blocks of the site.
 */
final class ArticleArea {
  private static final Set<String> FOREIGN_WORDS =
      TsvResource.rows(ArticleArea.class, "foreign-blocks.tsv").stream()
          .map(List::getFirst)
          .collect(toSet());
  private static final Set<String> FOREIGN_TAGS =
      Set.of("aside", "nav", "form", "blockquote", "dialog", "iframe");
  private static final Set<String> EDGES =
      Set.of("header", "head", "top", "footer", "foot", "bottom", "side");
  private static final Set<String> ARTICLE_WORDS = ClassWords.listed("article");
  private static final Set<String> SUMMARY_WORDS =
      Set.of(
          "deck", "summary", "lead", "subtitle", "excerpt", "intro", "standfirst", "sapo", "sub");
  private static final int MAX_LINES_BELOW = 14;
  private static final int MAX_LINES_ABOVE = 3;
  private static final int MIN_TITLE_WORDS = 4;
  private static final double MIN_LINKED_SHARE_OF_LIST = 0.4;
  private static final int CHARS_AROUND_A_HEADLINE = 300;

  private final PageLines page;
  private final @Nullable Element headline;
  private final Element text;
  private final Element container;
  private final int headlineLine;
  private final int firstTextLine;

  private ArticleArea(PageLines page, Document document, List<String> titles) {
    this.page = page;
    this.text = MainText.of(document);
    this.headlineLine = headlineLine(page.lines(), titles);
    this.headline = headlineLine < 0 ? null : page.lines().get(headlineLine).element();
    this.container = headline == null ? text : common(headline, text);
    this.firstTextLine = firstTextLine();
  }

  /**
   * Finds the area of the article.
   *
   * @param titles the titles that the page states, best first
   */
  static ArticleArea of(Document document, List<String> titles) {
    return new ArticleArea(PageLines.of(document.body()), document, titles);
  }

  /** All visible lines of the page. */
  PageLines page() {
    return page;
  }

  /** Whether a line is between the headline and the text. */
  boolean isBelowHeadline(int line) {
    return line > headlineLine && line < firstTextLine;
  }

  /** The lines between headline and text that belong to the article. */
  List<String> linesBelowHeadline() {
    List<String> lines = new ArrayList<>();
    for (int line = headlineLine + 1; line < firstTextLine && headlineLine >= 0; line++) {
      PageLines.Line at = page.lines().get(line);
      if (!isForeign(at.element())) {
        lines.add(at.text());
      }
    }
    return lines;
  }

  /** Whether a line is directly above the headline, in a small block with it. */
  boolean isAboveHeadline(int line, Element element) {
    if (headline == null || line >= headlineLine || line < headlineLine - MAX_LINES_ABOVE) {
      return false;
    }
    Element both = common(headline, element);
    Element block = childOf(both, headline);
    return !both.normalName().equals("body")
        && block.text().length() <= headline.text().length() + CHARS_AROUND_A_HEADLINE
        && !block.equals(text)
        && !text.parents().contains(block);
  }

  /** Whether a line is after the beginning of the text and inside the element of the article. */
  boolean isInArticle(int line, Element element) {
    return line >= firstTextLine
        && !container.normalName().equals("body")
        && (element.equals(container) || element.parents().contains(container));
  }

  /** Whether an element belongs to a block of the site or to another article. */
  boolean isForeign(Element element) {
    Element around = headline == null ? common(text, element) : common(headline, element);
    for (Element at = element; at != null && !at.equals(around); at = at.parent()) {
      if (isForeignBlock(at) || isListOfTitles(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line before is the title of another article, so that this line belongs to it. */
  boolean followsLink(int line) {
    if (line <= 0 || line - 1 == headlineLine) {
      return false;
    }
    PageLines.Line before = page.lines().get(line - 1);
    return before.pieces().stream()
        .anyMatch(piece ->
            piece.element().closest("a[href]") != null
                && LineShape.words(piece.text()) >= MIN_TITLE_WORDS);
  }

  private static boolean isForeignBlock(Element element) {
    String tag = element.normalName();
    if (FOREIGN_TAGS.contains(tag)) {
      return true;
    }
    // The header and footer of a page are outside of the article, those of an article are inside.
    boolean edge = tag.equals("footer") || tag.equals("header");
    if (edge && element.closest("article, main") == null) {
      return true;
    }
    Set<String> words = ClassWords.of(element);
    return words.stream().anyMatch(FOREIGN_WORDS::contains) && !isEdgeOfArticle(element, words);
  }

  /**
   * Whether an element is a header inside an article, such as {@code <div class="entry-header">}.
   */
  private static boolean isEdgeOfArticle(Element element, Set<String> words) {
    Set<String> foreign = new HashSet<>(words);
    foreign.retainAll(FOREIGN_WORDS);
    boolean ofArticle =
        element.closest("article") != null || words.stream().anyMatch(ARTICLE_WORDS::contains);
    return ofArticle && EDGES.containsAll(foreign);
  }

  private static boolean isListOfTitles(Element element) {
    boolean title =
        element.select("a[href]").stream()
            .anyMatch(link -> LineShape.words(link.text()) >= MIN_TITLE_WORDS);
    return title && TextDensity.linkedShare(element) >= MIN_LINKED_SHARE_OF_LIST;
  }

  private int firstTextLine() {
    List<PageLines.Line> lines = page.lines();
    int last = Math.min(lines.size(), headlineLine + 1 + MAX_LINES_BELOW);
    int start = headlineLine < 0 ? firstLineOf(text) : headlineLine + 1;
    for (int line = start; line < last; line++) {
      PageLines.Line at = lines.get(line);
      if (LineShape.isRunning(at.text()) && !isSummary(at.element())) {
        return line;
      }
    }
    return Math.max(last, start);
  }

  private int firstLineOf(Element element) {
    return page.elements().stream()
        .filter(position -> position.element().equals(element))
        .mapToInt(PageLines.Position::line)
        .findFirst()
        .orElse(0);
  }

  private static boolean isSummary(Element element) {
    return TextBlocks.isHeading(element)
        || ClassWords.has(element, SUMMARY_WORDS)
        || (element.parent() != null && ClassWords.has(element.parent(), SUMMARY_WORDS));
  }

  private static int headlineLine(List<PageLines.Line> lines, List<String> titles) {
    int heading = -1;
    for (int line = 0; line < lines.size(); line++) {
      Element element = lines.get(line).element();
      if (element.closest("h1, [itemprop=headline]") != null) {
        if (titles.isEmpty() || isTitle(lines.get(line).text(), titles)) {
          return line;
        }
        heading = heading < 0 ? line : heading;
      }
    }
    for (int line = 0; line < lines.size(); line++) {
      if (isTitle(lines.get(line).text(), titles)) {
        return line;
      }
    }
    return heading;
  }

  /** Whether a line is one of the titles, or a title without the name of the site. */
  private static boolean isTitle(String text, List<String> titles) {
    String key = MatchKey.of(text);
    int words = LineShape.words(text);
    return words >= 2
        && titles.stream()
            .map(MatchKey::of)
            .anyMatch(title ->
                title.equals(key)
                    || (words >= MIN_TITLE_WORDS
                        && (title.startsWith(key + ' ') || title.endsWith(' ' + key))));
  }

  private static Element common(Element first, Element second) {
    Set<Element> around = new HashSet<>(first.parents());
    around.add(first);
    for (Element at = second; at != null; at = at.parent()) {
      if (around.contains(at)) {
        return at;
      }
    }
    return first.root();
  }

  private static Element childOf(Element ancestor, Element descendant) {
    Element at = descendant;
    while (at.parent() != null && !ancestor.equals(at.parent()) && !ancestor.equals(at)) {
      at = at.parent();
    }
    return at;
  }
}
