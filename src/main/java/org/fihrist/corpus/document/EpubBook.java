package org.fihrist.corpus.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.fihrist.text.DateReader;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an EPUB book. Each chapter with running text is an article, because the books of a newsroom
 * are issues and collections. The metadata of the package (EPUB 3.3, 5) apply to each chapter.
 */
final class EpubBook {
  private final ZipParts parts;
  private final String folder;
  private final Document opf;

  private EpubBook(ZipParts parts, String path) throws IOException {
    this.parts = parts;
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
    this.opf = parts.xml(path).orElseThrow(() -> damaged("the list of its chapters is missing"));
  }

  static List<ParsedText> parse(Path file) throws IOException {
    try (ZipParts parts = new ZipParts(file)) {
      checkOpen(parts);
      String path =
          parts
              .xml("META-INF/container.xml")
              .map(container -> container.select("*|rootfile").attr("full-path"))
              .orElse("");
      List<ParsedText> chapters = new EpubBook(parts, path).chapters();
      if (chapters.isEmpty()) {
        throw new RefusedException(
            Reject.Reason.NO_TEXT, "None of its chapters has text; run OCR over its pictures.");
      }
      return chapters;
    }
  }

  // A book whose fonts are obfuscated is not encrypted.
  private static void checkOpen(ZipParts parts) throws IOException {
    Optional<Document> encryption = parts.xml("META-INF/encryption.xml");
    if (encryption.isPresent()
        && encryption.get().getElementsByTag("enc:CipherReference").stream()
            .map(reference -> reference.attr("URI"))
            .anyMatch(uri -> uri.matches("(?i).*\\.x?html?"))) {
      throw new RefusedException(
          Reject.Reason.ENCRYPTED, "The book is encrypted by DRM and cannot be read.");
    }
  }

  private List<ParsedText> chapters() throws IOException {
    List<ParsedText> chapters = new ArrayList<>();
    List<Element> references = opf.select("*|spine > *|itemref");
    if (references.isEmpty()) {
      throw damaged("it does not give the order of its chapters");
    }
    for (Element reference : references) {
      Element item = item(reference.attr("idref"));
      boolean contents = item != null && item.attr("properties").contains("nav");
      if (item != null && !contents) {
        parts.html(path(item.attr("href"))).flatMap(this::chapter).ifPresent(chapters::add);
      }
    }
    return chapters;
  }

  private Optional<ParsedText> chapter(Document page) {
    ChapterText text = ChapterText.of(page);
    if (text.text().paragraphs().isEmpty()) {
      return Optional.empty();
    }
    String publisher = metadata("publisher");
    String book = metadata("title");
    // A chapter is cited by its own headline, so the book is named beside it.
    Credits credits =
        publisher.isEmpty()
            ? new Credits(book, metadata("creator"), "", "")
            : new Credits(publisher, metadata("creator"), "", book);
    String title = text.title().isEmpty() ? book : text.title();
    Masthead masthead = new Masthead(title, credits, DateReader.read(metadata("date")), "");
    return Optional.of(
        new ParsedText(
            masthead, text.text().paragraphs(), text.text().pages(), 0, metadata("language")));
  }

  private String metadata(String name) {
    Element element = opf.selectFirst("*|metadata > dc|" + name);
    return element == null ? "" : Spacing.tidy(element.text());
  }

  private @Nullable Element item(String id) {
    for (Element item : opf.select("*|manifest > *|item")) {
      if (item.attr("id").equals(id)) {
        return item;
      }
    }
    return null;
  }

  private String path(String href) {
    String path = folder + decoded(href);
    try {
      return path.contains("..") ? new URI(null, null, path, null).normalize().getPath() : path;
    } catch (java.net.URISyntaxException e) {
      return path;
    }
  }

  private static String decoded(String href) {
    try {
      return URLDecoder.decode(href.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign that is no escape.
      return href;
    }
  }

  private static RefusedException damaged(String what) {
    return new RefusedException(
        Reject.Reason.DAMAGED, "The book is damaged: " + what + "; fetch it again.");
  }
}
