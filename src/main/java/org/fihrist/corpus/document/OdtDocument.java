package org.fihrist.corpus.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads an ODT file (ISO 26300) as one article, without tracked deletions, comments and notes. */
final class OdtDocument {
  private static final Set<String> PARAGRAPHS = Set.of("text:p", "text:h");
  private static final Set<String> SPACES = Set.of("text:s", "text:tab", "text:line-break");

  private OdtDocument() {}

  static ParsedText parse(Path file) throws IOException {
    try (ZipParts parts = new ZipParts(file)) {
      boolean encrypted =
          parts
              .xml("META-INF/manifest.xml")
              .map(manifest -> !manifest.select("manifest|encryption-data").isEmpty())
              .orElse(false);
      if (encrypted) {
        throw new RefusedException(
            Reject.Reason.ENCRYPTED, "The document needs a password; save it without one.");
      }
      Document content =
          parts
              .xml("content.xml")
              .orElseThrow(() ->
                  new RefusedException(
                      Reject.Reason.DAMAGED, "Its text is missing; save it anew."));
      content.select("text|tracked-changes, office|annotation, text|note").remove();
      OfficeText text = new OfficeText();
      for (Element paragraph : content.select("office|text text|p, office|text text|h")) {
        add(paragraph, text);
      }
      return text.article(
          parts.xml("meta.xml").map(meta -> meta.select("dc|title").text()).orElse(""));
    }
  }

  private static void add(Element paragraph, OfficeText text) {
    StringBuilder words = new StringBuilder();
    append(paragraph, words);
    if (paragraph.attr("text:style-name").equals("Title")) {
      text.title(words.toString());
    } else {
      boolean heading = paragraph.normalName().equals("text:h");
      text.paragraph(heading ? Paragraph.Role.SUBHEADING : Paragraph.Role.TEXT, words.toString());
    }
  }

  private static void append(Element element, StringBuilder words) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (node instanceof Element child) {
        if (SPACES.contains(child.normalName())) {
          words.append(' ');
        } else if (!PARAGRAPHS.contains(child.normalName())) {
          append(child, words);
        }
      }
    }
  }
}
