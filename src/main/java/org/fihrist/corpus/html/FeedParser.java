package org.fihrist.corpus.html;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.corpus.page.DateChoice;
import org.fihrist.corpus.page.Signature;
import org.fihrist.text.DateReader;
import org.fihrist.text.Repetition;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of RSS 0.9 to 2.0 and Atom. It uses jsoup's XML parser and no feed library,
 * because jsoup resolves no external entities, reads the rest of a damaged feed, and keeps dates as
 * they were written, with their zone.
 */
public final class FeedParser {
  private static final String ITEMS = "item, entry, *|item, *|entry";
  private static final String CHANNEL = "channel, feed, *|channel, *|feed";

  private final String name;
  private final String author;
  private final String language;
  private final PublicationDate written;
  private final FeedNamespaces namespaces;

  private FeedParser(Element head, PublicationDate fetched) {
    this.namespaces = FeedNamespaces.of(head);
    this.name = text(head, "title");
    this.author = people(head);
    this.language = first(text(head, "language", "dc:language"), head.attr("xml:lang"));
    PublicationDate said =
        DateChoice.ofFields(
            dates(head, PublicationDate.UNKNOWN, "lastbuilddate", "updated", "pubdate", "dc:date"));
    this.written = said.known() ? said : fetched;
  }

  /**
   * Reads all items, one at a time, because an export of a whole site may be larger than memory.
   *
   * @param address the address of the feed; empty when unknown
   * @param fetched when the feed was fetched
   * @param items is called with each item, in order
   */
  public static void read(
      Reader xml, String address, PublicationDate fetched, Consumer<FeedArticle> items)
      throws IOException {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    try (StreamParser parts = new StreamParser(parser).parse(xml, address)) {
      Element item = parts.selectNext(ITEMS);
      if (item == null) {
        return;
      }
      // The elements of the channel precede the items.
      Element channel = parts.document().selectFirst(CHANNEL);
      FeedParser feed = new FeedParser(channel == null ? parts.document() : channel, fetched);
      while (item != null) {
        items.accept(feed.item(item));
        item.remove();
        item = parts.selectNext(ITEMS);
      }
    }
  }

  private FeedArticle item(Element item) {
    String url = url(item);
    Credits signed = Signature.read(first(people(item), author));
    Credits credits =
        new Credits(first(sourceName(item), name), signed.author(), signed.place(), category(item));
    Masthead masthead =
        new Masthead(
            Spacing.oneLine(HtmlText.plain(text(item, "title", "media:title"))),
            credits,
            published(item),
            url);
    String number = url.isEmpty() ? text(item, "guid", "id") : "";
    return new FeedArticle(
        number, masthead, content(item), item.sourceRange().start().lineNumber());
  }

  private PublicationDate published(Element item) {
    return DateChoice.ofFields(
        dates(
            item,
            written,
            "pubdate",
            "published",
            "dc:date",
            "dcterms:issued",
            "updated",
            "date",
            "issued"));
  }

  private List<PublicationDate> dates(Element element, PublicationDate from, String... names) {
    return Stream.of(names).map(name -> DateReader.read(text(element, name), from)).toList();
  }

  private Content content(Element item) {
    String whole = markup(item, "content:encoded", "content", "xhtml:body", "fulltext");
    String summary = markup(item, "description", "summary", "itunes:summary", "media:description");
    List<String> lines = lines(whole.isBlank() ? summary : whole);
    List<Paragraph> paragraphs = new ArrayList<>();
    lines.forEach(line -> paragraphs.add(Paragraph.text(line)));
    String lead = whole.isBlank() ? "" : String.join(" ", lines(summary));
    if (!lead.isEmpty() && !Repetition.contains(String.join("\n", lines), lead)) {
      paragraphs.addFirst(new Paragraph(Paragraph.Role.LEAD, lead));
    }
    return new Content(paragraphs, List.of(), List.of(), first(item.attr("xml:lang"), language));
  }

  private List<String> lines(String markup) {
    Predicate<String> plug =
        line -> line.startsWith("The post ") && line.contains(" appeared first on ");
    return Spacing.lines(HtmlText.plain(markup)).stream().filter(plug.negate()).toList();
  }

  private String url(Element item) {
    String original = text(item, "feedburner:origlink");
    if (!original.isEmpty()) {
      return original;
    }
    for (Element link : children(item, "link")) {
      String rel = link.attr("rel");
      boolean own = rel.isEmpty() || rel.equals("alternate");
      String address = link.hasAttr("href") ? absolute(link) : Spacing.tidy(link.wholeText());
      if (own && !address.isEmpty()) {
        return address;
      }
    }
    String guid = text(item, "guid", "id");
    return guid.startsWith("http") ? guid : "";
  }

  // jsoup supports base elements but not xml:base.
  private String absolute(Element link) {
    Element based = link.closest("[xml:base]");
    String href = link.attr("href");
    return based == null || href.contains("://") ? href : based.attr("xml:base") + href;
  }

  private String sourceName(Element item) {
    Element source = child(item, "source");
    if (source == null) {
      return "";
    }
    Element title = child(source, "title");
    return Spacing.tidy((title == null ? source : title).wholeText());
  }

  private String people(Element item) {
    List<String> names = new ArrayList<>();
    for (Element author : children(item, "dc:creator", "author", "itunes:author")) {
      Element name = child(author, "name");
      String written = Spacing.tidy((name == null ? author : name).wholeText());
      // RSS requires a mail address that is followed by the name in brackets.
      String shown = written.replaceAll("^\\S+@\\S+\\s+\\((.+)\\)$", "$1");
      if (!shown.isEmpty() && !names.contains(shown)) {
        names.add(shown);
      }
    }
    return String.join("، ", names);
  }

  private String category(Element item) {
    Element category = child(item, "category", "dc:subject");
    if (category == null) {
      return "";
    }
    String label = first(category.attr("label"), category.attr("term"));
    return Spacing.tidy(first(label, category.wholeText()));
  }

  /** The first child with one of the names, as markup: escaped, in CDATA or as elements. */
  private String markup(Element item, String... names) {
    for (String name : names) {
      Element child = child(item, name);
      if (child != null && !child.wholeText().isBlank()) {
        return child.childrenSize() > 0 ? child.html() : child.wholeText();
      }
    }
    return "";
  }

  private String text(Element element, String... names) {
    for (String name : names) {
      Element child = child(element, name);
      String value = child == null ? "" : Spacing.tidy(child.wholeText());
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private @Nullable Element child(Element element, String... names) {
    List<Element> children = children(element, names);
    return children.isEmpty() ? null : children.getFirst();
  }

  // Names are in lower case. A selector would search all descendants.
  private List<Element> children(Element element, String... names) {
    Set<String> wanted = Set.of(names);
    return element.children().stream()
        .filter(child -> wanted.contains(namespaces.plainName(child)))
        .toList();
  }

  private static String first(String known, String fallback) {
    return known.isEmpty() ? fallback : known;
  }
}
