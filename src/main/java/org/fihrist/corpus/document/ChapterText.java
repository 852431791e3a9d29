package org.fihrist.corpus.document;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Paragraph;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline and the paragraphs of a chapter of a book. */
record ChapterText(String title, List<Paragraph> paragraphs) {
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String BLOCKS = HEADINGS + ", p, li, blockquote, dd, dt, td, pre, div";

  static ChapterText of(Document page) {
    page.select("nav, script, style, rt, rp, [hidden]").remove();
    Element heading = page.body().selectFirst(HEADINGS);
    String title = Spacing.tidy(heading == null ? page.title() : heading.text());
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Element block : page.body().select(BLOCKS)) {
      boolean innermost = block.select(BLOCKS).size() == 1;
      String text = Spacing.tidy(innermost ? block.text() : block.ownText());
      if (!block.equals(heading) && !text.isEmpty()) {
        paragraphs.add(new Paragraph(role(block), text));
      }
    }
    boolean running = paragraphs.stream().anyMatch(p -> p.role() == Paragraph.Role.TEXT);
    return new ChapterText(title, running ? paragraphs : List.of());
  }

  private static Paragraph.Role role(Element block) {
    return block.is(HEADINGS) ? Paragraph.Role.SUBHEADING : Paragraph.Role.TEXT;
  }
}
