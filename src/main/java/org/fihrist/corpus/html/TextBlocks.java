package org.fihrist.corpus.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as lines; every block and every line break begins a new line.
 *
 * @param headings the lines that are marked as headings
 */
record TextBlocks(List<String> lines, Set<String> headings) {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "math",
          "select",
          "button",
          "textarea",
          "figcaption",
          "audio",
          "video",
          "head",
          "title");
  private static final Set<String> BREAKING = Set.of("br", "hr", "td", "th", "dd", "dt");

  static TextBlocks of(Element root) {
    Writer writer = new Writer();
    root.traverse(writer);
    writer.endLine();
    return new TextBlocks(List.copyOf(writer.lines), Set.copyOf(writer.headings));
  }

  static boolean isHeading(Element element) {
    return element.normalName().matches("h[1-6]");
  }

  private static final class Writer implements NodeVisitor {
    private final List<String> lines = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();
    private final StringBuilder line = new StringBuilder();
    private int silent;
    private int inHeading;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text && silent == 0) {
        line.append(text.getWholeText());
      } else if (node instanceof Element element) {
        silent += SILENT.contains(element.normalName()) ? 1 : 0;
        breakAround(element);
        inHeading += isHeading(element) ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        silent -= SILENT.contains(element.normalName()) ? 1 : 0;
        breakAround(element);
        inHeading -= isHeading(element) ? 1 : 0;
      }
    }

    private void breakAround(Element element) {
      if (element.isBlock() || BREAKING.contains(element.normalName())) {
        endLine();
      }
    }

    private void endLine() {
      String written = Spacing.tidy(line.toString());
      line.setLength(0);
      if (!written.isEmpty()) {
        lines.add(written);
        if (inHeading > 0) {
          headings.add(written);
        }
      }
    }
  }
}
