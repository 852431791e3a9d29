package org.fihrist.corpus.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Translates the names of a feed's elements to the usual prefixes, independent of the prefixes that
 * the feed declares. Elements of Atom and RSS have no prefix.
 */
final class FeedNamespaces {
  private static final String DECLARATION = "xmlns:";
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns#", ""),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
          Map.entry("http://purl.org/dc/terms/", "dcterms:"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
          Map.entry("http://search.yahoo.com/mrss/", "media:"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml:"));

  private final Map<String, String> prefixes;

  private FeedNamespaces(Map<String, String> prefixes) {
    this.prefixes = prefixes;
  }

  /** The namespaces that are declared on an element and on its ancestors. */
  static FeedNamespaces of(Element head) {
    Map<String, String> prefixes = new HashMap<>(Map.of("atom:", ""));
    head.parents().reversed().forEach(element -> declare(element, prefixes));
    declare(head, prefixes);
    return new FeedNamespaces(prefixes);
  }

  /** The name of an element, in lower case. */
  String plainName(Element element) {
    String name = element.normalName();
    int colon = name.indexOf(':');
    if (colon < 0) {
      return name;
    }
    String prefix = name.substring(0, colon + 1);
    return declaredOn(element, prefix) + name.substring(colon + 1);
  }

  /** The namespace of a prefix that an element or its parent declares. */
  private String declaredOn(Element element, String prefix) {
    Element parent = element.parent();
    Map<String, String> own = new HashMap<>();
    if (parent != null) {
      declare(parent, own);
    }
    declare(element, own);
    return own.getOrDefault(prefix, prefixes.getOrDefault(prefix, prefix));
  }

  private static void declare(Element element, Map<String, String> prefixes) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.startsWith(DECLARATION)) {
        String prefix = name.substring(DECLARATION.length()) + ':';
        String usual = USUAL.get(attribute.getValue().strip().toLowerCase(Locale.ROOT));
        prefixes.put(prefix, usual == null ? prefix : usual);
      }
    }
  }
}
