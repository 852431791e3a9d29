package org.fihrist.api.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fihrist.api.Json;
import org.fihrist.search.Completion;

/**
 * The <a href="https://github.com/dewitt/opensearch">OpenSearch 1.1</a> description with which a
 * browser can search here, and the suggestions for it.
 */
public final class OpenSearchDocument {
  /** The value of {@code Content-Type}. */
  public static final String MEDIA_TYPE = "application/opensearchdescription+xml;charset=utf-8";

  /** The value of {@code Content-Type} of suggestions. */
  public static final String SUGGESTIONS_MEDIA_TYPE = "application/x-suggestions+json";

  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
  private static final String TERMS = "{searchTerms}";

  private OpenSearchDocument() {}

  /**
   * The description, in UTF-8.
   *
   * @param origin where addresses of the server begin
   */
  public static byte[] bytes(String origin) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
      xml.writeStartDocument(UTF_8.name(), "1.0");
      xml.writeStartElement("OpenSearchDescription");
      xml.writeDefaultNamespace(NAMESPACE);
      text(xml, "ShortName", "فهرست");
      text(xml, "Description", "Fihrist: an archive of Arabic news");
      text(xml, "InputEncoding", "UTF-8");
      text(xml, "Language", "ar");
      url(xml, "text/html", origin + "/?q=" + TERMS);
      url(xml, SUGGESTIONS_MEDIA_TYPE, origin + "/api/v1/suggest?q=" + TERMS);
      url(xml, "application/atom+xml", origin + "/api/v1/search.atom?q=" + TERMS);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a description cannot be written into memory", e);
    }
    return bytes.toByteArray();
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void url(XMLStreamWriter xml, String type, String template)
      throws XMLStreamException {
    xml.writeEmptyElement("Url");
    xml.writeAttribute("type", type);
    xml.writeAttribute("template", template);
  }

  /**
   * Suggestions as browsers read them: what was typed, and the whole queries that it may become.
   */
  public static byte[] suggestions(String typed, List<Completion> completions) {
    List<String> queries = completions.stream().map(Completion::query).distinct().toList();
    return Json.bytes(List.of(typed, queries));
  }
}
