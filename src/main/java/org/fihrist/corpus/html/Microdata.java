package org.fihrist.corpus.html;

import org.fihrist.article.Credits;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** The metadata in attributes of schema.org on elements, such as {@code itemprop="headline"}. */
final class Microdata {
  private static final String ARTICLE =
      "[itemtype~=(?i)schema\\.org/(\\w*Article|BlogPosting|Report)$]";

  private final Element article;

  private Microdata(Element article) {
    this.article = article;
  }

  static Metadata of(Document page) {
    Elements articles = page.select(ARTICLE);
    if (articles.isEmpty()) {
      return Metadata.NONE;
    }
    // Teasers of other articles may precede the article.
    Element article =
        articles.stream()
            .filter(scope -> scope.selectFirst("h1") != null)
            .findFirst()
            .orElse(articles.getFirst());
    Microdata data = new Microdata(article);
    Credits credits =
        new Credits(
            data.name("publisher"),
            data.name("author"),
            data.name("contentLocation", "locationCreated", "dateline"),
            data.value("articleSection"));
    return new Metadata(
        data.value("headline", "name"),
        data.value("alternativeHeadline", "description"),
        credits,
        "",
        data.value("inLanguage"),
        "");
  }

  private String name(String... properties) {
    for (String property : properties) {
      Element element = find(property);
      if (element != null) {
        Element name = element.selectFirst("[itemprop~=(?i)^name$]");
        String value = value(name == null ? element : name);
        if (!value.isEmpty()) {
          return value;
        }
      }
    }
    return "";
  }

  private String value(String... properties) {
    for (String property : properties) {
      Element element = find(property);
      String value = element == null ? "" : value(element);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  // Properties inside a list of other articles, or inside the author, do not belong to the article.
  private @Nullable Element find(String property) {
    for (Element element : article.select("[itemprop~=(?i)(^|\\s)" + property + "(\\s|$)]")) {
      Element parent = element.parent();
      Element scope = parent == null ? null : parent.closest("[itemscope]");
      if (scope == null || scope.equals(article)) {
        return element;
      }
    }
    return null;
  }

  private static String value(Element element) {
    for (String attribute : new String[] {"content", "datetime"}) {
      if (!element.attr(attribute).isBlank()) {
        return Spacing.tidy(element.attr(attribute));
      }
    }
    return Spacing.tidy(element.text());
  }
}
