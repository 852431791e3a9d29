package org.fihrist.corpus.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.fihrist.corpus.html.HtmlText;
import org.fihrist.corpus.mail.MailLines;
import org.fihrist.text.DateReader;
import org.fihrist.text.Spacing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads formats by Apache Tika: old documents, tables, presentations and mails of Outlook. Embedded
 * files, macros, deleted text, headers and footers are left out.
 */
final class OfficeDocument {
  private static final int MAX_CHARS = 1 << 24;
  private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, td, th";

  private final DocumentKind kind;
  private final Metadata metadata = new Metadata();

  private OfficeDocument(DocumentKind kind) {
    this.kind = kind;
  }

  static List<ParsedText> parse(DocumentKind kind, Path file) throws IOException {
    return new OfficeDocument(kind).texts(file);
  }

  private List<ParsedText> texts(Path file) throws IOException {
    Element body = body(file);
    return switch (kind) {
      case XLS, XLSX, ODS -> sheets(body);
      case PPT, PPTX, ODP -> List.of(slides(body));
      case MSG -> List.of(mail(body));
      default -> List.of(document(body));
    };
  }

  private Element body(Path file) throws IOException {
    ToXMLContentHandler xml = new ToXMLContentHandler();
    WriteOutContentHandler limited = new WriteOutContentHandler(xml, MAX_CHARS);
    try (TikaInputStream bytes = TikaInputStream.get(file)) {
      parser().parse(bytes, limited, metadata, context());
    } catch (EncryptedDocumentException e) {
      throw new RefusedException(
          Reject.Reason.ENCRYPTED, "The document needs a password; save it without one.");
    } catch (TikaException | SAXException e) {
      if (WriteLimitReachedException.isWriteLimitReached(e)) {
        throw new RefusedException(
            Reject.Reason.TOO_LARGE,
            "It has more than " + MAX_CHARS + " characters, which is no article; split it.");
      }
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
    return Jsoup.parse(xml.toString()).body();
  }

  private Parser parser() {
    return switch (kind) {
      case DOC, XLS, PPT, MSG -> new OfficeParser();
      case XLSX, PPTX -> new OOXMLParser();
      case RTF -> new RTFParser();
      case ODS, ODP -> new OpenDocumentParser();
      default -> throw new IllegalArgumentException("no reader of Tika is for " + kind);
    };
  }

  private static ParseContext context() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeSlideMasterContent(false);
    config.setDateOverrideFormat("yyyy-mm-dd");
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** Ignores embedded pictures and files. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata embedded) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream bytes, ContentHandler handler, Metadata embedded, boolean outputHtml) {
      // Never called, because nothing embedded is parsed.
    }
  }

  private ParsedText document(Element body) {
    OfficeText text = new OfficeText();
    for (Element block : innermost(body)) {
      boolean heading = block.normalName().matches("h[1-6]");
      text.paragraph(
          heading ? Paragraph.Role.SUBHEADING : Paragraph.Role.TEXT, Spacing.tidy(block.text()));
    }
    return text.article(title());
  }

  private List<ParsedText> sheets(Element body) {
    List<ParsedText> sheets = new ArrayList<>();
    for (Element table : body.select("table")) {
      List<Paragraph> rows = new ArrayList<>();
      for (Element row : table.select("tr")) {
        List<String> cells =
            row.select("td, th").stream().map(cell -> Spacing.tidy(cell.text())).toList();
        String line = String.join("\t", cells);
        if (!line.isBlank()) {
          rows.add(Paragraph.text(line));
        }
      }
      Element name = table.previousElementSibling();
      if (!rows.isEmpty()) {
        String title =
            name != null && name.normalName().equals("h1") ? Spacing.tidy(name.text()) : title();
        sheets.add(text(title, rows));
      }
    }
    return sheets;
  }

  private ParsedText slides(Element body) {
    PagedText.Builder text = new PagedText.Builder();
    String title = title();
    int slide = 0;
    for (Element page : slidesOf(body)) {
      slide++;
      for (Element block : innermost(page)) {
        String words = Spacing.tidy(block.text());
        if (title.isEmpty()) {
          title = words;
        } else if (!words.isEmpty() && !(slide == 1 && words.equals(title))) {
          text.line(words, slide);
          text.end(Paragraph.Role.TEXT);
        }
      }
    }
    PagedText paged = text.build();
    return new ParsedText(masthead(title), paged.paragraphs(), paged.pages(), 0, "");
  }

  private static List<Element> slidesOf(Element body) {
    for (String slide : List.of("div.slide-content", "div.slide")) {
      Elements slides = body.select(slide);
      if (!slides.isEmpty()) {
        return slides;
      }
    }
    return List.of(body);
  }

  private ParsedText mail(Element body) {
    // The parser repeats the header of the mail in its text.
    body.select("> h1, > dl").remove();
    List<Paragraph> paragraphs =
        MailLines.joined(HtmlText.plain(body.html())).stream().map(Paragraph::text).toList();
    String subject = value(metadata.get(TikaCoreProperties.SUBJECT));
    Credits credits = new Credits("", value(metadata.get(Message.MESSAGE_FROM_NAME)), "", "");
    PublicationDate sent = DateReader.read(value(metadata.get(TikaCoreProperties.CREATED)));
    Masthead masthead = new Masthead(subject.isEmpty() ? title() : subject, credits, sent, "");
    return new ParsedText(masthead, paragraphs, "");
  }

  private static List<Element> innermost(Element body) {
    return body.select(BLOCKS).stream().filter(block -> block.select(BLOCKS).size() == 1).toList();
  }

  private String title() {
    String title = value(metadata.get(TikaCoreProperties.TITLE));
    return PdfDocument.isUseless(title) ? "" : title;
  }

  private static String value(@Nullable String value) {
    return value == null ? "" : Spacing.tidy(value);
  }

  private static ParsedText text(String title, List<Paragraph> paragraphs) {
    return new ParsedText(masthead(title), paragraphs, "");
  }

  private static Masthead masthead(String title) {
    return new Masthead(title, Credits.UNKNOWN, PublicationDate.UNKNOWN, "");
  }
}
