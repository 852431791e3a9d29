package org.fihrist.corpus.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.Paragraph;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The headline and the paragraphs of a chapter of a book, with the pages of the printed book where
 * the chapter marks them (EPUB Structural Semantics, {@code pagebreak}).
 */
record ChapterText(String title, PagedText text) {
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String BLOCKS = HEADINGS + ", p, li, blockquote, dd, dt, td, pre, div";
  private static final String PAGE_BREAKS = "[epub:type~=\\bpagebreak\\b], [role=doc-pagebreak]";
  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,6})\\D*$");

  /** The number of a page between two characters of the private use area, in the text. */
  private static final Pattern PAGE_MARK = Pattern.compile("\\uE000(\\d+)\\uE001");

  static ChapterText of(Document page) {
    page.select("nav, script, style, rt, rp, [hidden]").remove();
    page.select(PAGE_BREAKS).forEach(ChapterText::mark);
    Element heading = page.body().selectFirst(HEADINGS);
    String title = heading == null ? page.title() : heading.text();
    PagedText.Builder paragraphs = new PagedText.Builder();
    boolean running = false;
    int onPage = 0;
    for (Element block : page.body().select(BLOCKS)) {
      boolean innermost = block.select(BLOCKS).size() == 1;
      String text = innermost ? block.text() : block.ownText();
      boolean shown = !block.equals(heading);
      Matcher mark = PAGE_MARK.matcher(text);
      int from = 0;
      while (mark.find()) {
        add(shown ? text.substring(from, mark.start()) : "", onPage, paragraphs);
        onPage = Integer.parseInt(mark.group(1));
        from = mark.end();
      }
      boolean added = add(shown ? text.substring(from) : "", onPage, paragraphs);
      paragraphs.end(role(block));
      running |= (added || from > 0) && role(block) == Paragraph.Role.TEXT;
    }
    PagedText text = (running ? paragraphs : new PagedText.Builder()).build();
    return new ChapterText(Spacing.tidy(PAGE_MARK.matcher(title).replaceAll(" ")), text);
  }

  private static boolean add(String text, int page, PagedText.Builder paragraphs) {
    String words = Spacing.tidy(text);
    if (!words.isEmpty()) {
      paragraphs.line(words, page);
    }
    return !words.isEmpty();
  }

  /** Replaces a page break by a mark in the text; one between two blocks becomes a block. */
  private static void mark(Element pageBreak) {
    Matcher number = LAST_NUMBER.matcher(label(pageBreak));
    TextNode mark =
        new TextNode(number.find() ? "\uE000" + Integer.parseInt(number.group(1)) + "\uE001" : "");
    Element parent = pageBreak.parent();
    boolean inBlock = parent != null && parent.closest(BLOCKS) != null;
    pageBreak.replaceWith(inBlock ? mark : new Element("p").appendChild(mark));
  }

  private static String label(Element pageBreak) {
    for (String attribute : new String[] {"title", "aria-label"}) {
      if (pageBreak.hasAttr(attribute)) {
        return pageBreak.attr(attribute);
      }
    }
    return pageBreak.text().isBlank() ? pageBreak.id() : pageBreak.text();
  }

  private static Paragraph.Role role(Element block) {
    return block.is(HEADINGS) ? Paragraph.Role.SUBHEADING : Paragraph.Role.TEXT;
  }
}
