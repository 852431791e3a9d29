package org.fihrist.corpus.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.article.Credits;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.corpus.page.DateCandidate;
import org.fihrist.text.Spacing;
import org.fihrist.text.TsvResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The metadata in {@code <meta>} and {@code <link>}: Open Graph, Dublin Core and others. */
final class MetaTags {
  private static final List<String> DATES =
      TsvResource.rows(MetaTags.class, "meta-dates.tsv").stream().map(List::getFirst).toList();

  private static final Pattern PARSELY_DATE =
      Pattern.compile("\"pub_date\"\\s*:\\s*\"([^\"]{4,40})\"");

  private final Document page;
  private final List<Element> named;

  private MetaTags(Document page) {
    this.page = page;
    this.named = page.select("meta[content]");
  }

  static Metadata of(Document page) {
    MetaTags tags = new MetaTags(page);
    Credits credits =
        new Credits(
            tags.content("og:site_name", "application-name", "publisher", "dc.publisher"),
            tags.author(),
            tags.content("geo.placename"),
            tags.content("article:section", "section", "category", "dc.subject"));
    return new Metadata(
        tags.content("og:title", "twitter:title", "dc.title", "title"),
        "",
        credits,
        tags.url(),
        tags.language(),
        "");
  }

  /** The dates of publication, the most reliable name first. */
  static List<DateCandidate> dates(Document page, PublicationDate fetched) {
    MetaTags tags = new MetaTags(page);
    List<DateCandidate> dates = new ArrayList<>();
    for (String name : DATES) {
      for (String value : tags.contents(name)) {
        dates.add(DateCandidate.read(value, fetched, DateSource.META_TAG, "<meta " + name + ">"));
      }
    }
    // Parse.ly's older tag holds an object of JSON.
    Matcher parsely = PARSELY_DATE.matcher(tags.content("parsely-page"));
    if (parsely.find()) {
      dates.add(
          DateCandidate.read(
              parsely.group(1), fetched, DateSource.META_TAG, "<meta parsely-page>"));
    }
    return dates;
  }

  /** The description of the page for lists; it is rarely a part of the article. */
  static String description(Document page) {
    return new MetaTags(page).content("og:description", "description", "twitter:description");
  }

  /** When a crawler fetched the page, if the crawler wrote it into the page; otherwise empty. */
  static String retrieved(Document page) {
    return new MetaTags(page)
        .content(
            "crawled_at",
            "crawled-at",
            "crawl-date",
            "crawl_date",
            "date_crawled",
            "fetched_at",
            "fetched-at",
            "fetch-date",
            "fetch_date",
            "retrieved_at",
            "retrieved",
            "scraped_at",
            "date_download");
  }

  // By Facebook's specification, article:author may be the address of a profile.
  private String author() {
    String author = content("author", "article:author", "dc.creator", "byl", "parsely-author");
    return author.startsWith("http") ? content("author", "dc.creator", "byl") : author;
  }

  private String language() {
    Element html = page.selectFirst("html[lang]");
    String language = html == null ? "" : html.attr("lang");
    return language.isBlank() ? content("og:locale", "content-language", "language") : language;
  }

  // On some sites, the canonical address of every page is the front page; by this address all pages
  // would be the same article.
  private String url() {
    Element canonical = page.selectFirst("link[rel~=(?i)^canonical$][href]");
    String named = canonical == null ? "" : canonical.absUrl("href");
    String shared = content("og:url");
    if (isOfArticle(named)) {
      return named;
    }
    return isOfArticle(shared) ? shared : "";
  }

  static boolean isOfArticle(String address) {
    try {
      URI uri = new URI(address.strip().replace(" ", "%20"));
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      return web && (uri.getRawQuery() != null || path.replace("/", "").length() > 2);
    } catch (URISyntaxException e) {
      return address.startsWith("http") && address.strip().length() > 30;
    }
  }

  /** The value of the first of some names that has one, in any attribute. */
  private String content(String... names) {
    return Stream.of(names).flatMap(name -> contents(name).stream()).findFirst().orElse("");
  }

  /** The values of a name, in the order of the page. */
  private List<String> contents(String name) {
    return named.stream()
        .filter(meta ->
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop"))
                || name.equalsIgnoreCase(meta.attr("http-equiv")))
        .map(meta -> Spacing.tidy(HtmlText.unescaped(meta.attr("content"))))
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
