package org.fihrist.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The visible lines of a page. A line consists of pieces of text, each with its element. Memory
 * grows with the size of the page.
 */
final class PageLines {
  private static final Set<String> SILENT =
      Set.of(
          "script", "style", "noscript", "template", "svg", "select", "textarea", "head", "title");
  private static final Set<String> BREAKING = Set.of("br", "hr", "td", "th", "dd", "dt", "li");

  /**
   * A piece of text in one element.
   *
   * @param element the innermost element around it
   */
  record Piece(String text, Element element) {}

  /** A line: the text between two line breaks. */
  record Line(List<Piece> pieces) {
    String text() {
      return Spacing.tidy(String.join(" ", pieces.stream().map(Piece::text).toList()));
    }

    Element element() {
      return pieces.getFirst().element();
    }
  }

  /**
   * An element with the line in which it begins.
   *
   * @param line the number of the line, counted from 0
   */
  record Position(Element element, int line) {}

  private final List<Line> lines = new ArrayList<>();
  private final List<Position> elements = new ArrayList<>();

  private PageLines() {}

  static PageLines of(Element root) {
    PageLines read = new PageLines();
    Visitor visitor = read.new Visitor();
    root.traverse(visitor);
    visitor.endLine();
    return read;
  }

  List<Line> lines() {
    return lines;
  }

  /** All elements in the order of the page. */
  List<Position> elements() {
    return elements;
  }

  private final class Visitor implements NodeVisitor {
    private final List<Piece> pieces = new ArrayList<>();
    private int silent;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text && silent == 0) {
        String words = Spacing.tidy(text.getWholeText());
        Element parent = text.parent();
        if (!words.isEmpty() && parent != null) {
          pieces.add(new Piece(words, parent));
        }
      } else if (node instanceof Element element) {
        silent += SILENT.contains(element.normalName()) ? 1 : 0;
        breakAround(element);
        elements.add(new Position(element, lines.size()));
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        silent -= SILENT.contains(element.normalName()) ? 1 : 0;
        breakAround(element);
      }
    }

    private void breakAround(Element element) {
      if (element.isBlock() || BREAKING.contains(element.normalName())) {
        endLine();
      }
    }

    private void endLine() {
      if (!pieces.isEmpty()) {
        lines.add(new Line(List.copyOf(pieces)));
        pieces.clear();
      }
    }
  }
}
