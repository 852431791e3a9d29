package org.fihrist.api.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fihrist.article.Credits;

/** A feed in Atom (RFC 4287). */
public final class AtomDocument {
  /** The value of {@code Content-Type}. */
  public static final String MEDIA_TYPE = "application/atom+xml;charset=utf-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;

  private AtomDocument(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The document, in UTF-8. */
  public static byte[] bytes(Feed feed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
      new AtomDocument(xml).write(feed);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written into memory", e);
    }
    return bytes.toByteArray();
  }

  private void write(Feed feed) throws XMLStreamException {
    xml.writeStartDocument(UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    text("id", feed.id());
    text("title", feed.title());
    text("updated", feed.updated());
    link("self", feed.links().self());
    link("alternate", feed.links().page());
    text("generator", "Fihrist");
    for (FeedItem item : feed.items()) {
      entry(item, feed.updated());
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(FeedItem item, String updated) throws XMLStreamException {
    xml.writeStartElement("entry");
    text("id", item.iri());
    text("title", item.title());
    // Every entry must have this date. An article of unknown date gets that of the archive.
    text("updated", item.published().isEmpty() ? updated : item.published());
    if (!item.published().isEmpty()) {
      text("published", item.published());
    }
    link("alternate", item.link());
    if (!item.link().equals(item.page())) {
      link("related", item.page());
    }
    author(item.credits());
    category(item.credits().category());
    text("summary", item.summary());
    xml.writeEndElement();
  }

  /** Every entry must have an author: the byline, else the outlet. */
  private void author(Credits credits) throws XMLStreamException {
    String name = credits.author().isEmpty() ? credits.outlet() : credits.author();
    xml.writeStartElement("author");
    text("name", name.isEmpty() ? "?" : name);
    xml.writeEndElement();
  }

  private void category(String term) throws XMLStreamException {
    if (!term.isEmpty()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", XmlText.of(term));
    }
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.of(text));
    xml.writeEndElement();
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", XmlText.of(address));
  }
}
