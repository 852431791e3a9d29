package org.fihrist.corpus.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a DOCX file (ECMA-376) as one article: the paragraphs of its main part. Deleted text,
 * notes, headers and footers are left out. Text boxes are stored twice for older programs, and one
 * copy is read.
 */
final class DocxDocument {
  private DocxDocument() {}

  static ParsedText parse(Path file) throws IOException {
    try (ZipParts parts = new ZipParts(file)) {
      Document main =
          parts
              .xml("word/document.xml")
              .orElseThrow(() ->
                  new RefusedException(
                      Reject.Reason.DAMAGED, "Its text is missing; save it anew."));
      Map<String, String> styles = styles(parts);
      main.select("mc|Fallback, w|del, w|moveFrom, w|instrText").remove();
      OfficeText text = new OfficeText();
      for (Element paragraph : main.select("w|p")) {
        add(paragraph, styles, text);
      }
      String stated =
          parts.xml("docProps/core.xml").map(core -> core.select("dc|title").text()).orElse("");
      return text.article(stated);
    }
  }

  private static void add(Element paragraph, Map<String, String> styles, OfficeText text) {
    Element styled = paragraph.selectFirst("> w|pPr > w|pStyle");
    String id = styled == null ? "" : styled.attr("w:val");
    String style = styles.getOrDefault(id, id).toLowerCase(Locale.ROOT);
    String words = words(paragraph);
    if (style.equals("title")) {
      text.title(words);
    } else if (style.startsWith("heading")) {
      text.paragraph(Paragraph.Role.SUBHEADING, words);
    } else {
      text.paragraph(Paragraph.Role.TEXT, words);
    }
  }

  // A paragraph may hold a text box with paragraphs of its own.
  private static String words(Element paragraph) {
    StringBuilder words = new StringBuilder();
    for (Element run : paragraph.select("w|t, w|tab, w|br, w|cr")) {
      if (paragraph.equals(run.closest("w|p"))) {
        words.append(run.normalName().equals("w:t") ? run.wholeText() : " ");
      }
    }
    return words.toString();
  }

  /** The names of the styles by their ids; programs in other languages use other ids. */
  private static Map<String, String> styles(ZipParts parts) throws IOException {
    Map<String, String> names = new HashMap<>();
    parts
        .xml("word/styles.xml")
        .ifPresent(styles -> {
          for (Element style : styles.select("w|style")) {
            names.put(style.attr("w:styleId"), style.select("> w|name").attr("w:val"));
          }
        });
    return names;
  }
}
