package org.fihrist.corpus.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.article.Comment;
import org.fihrist.article.Credits;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The article in the {@code application/ld+json} of a page: a single object, an element of an
 * array, or a node of a {@code @graph} in which authors and publishers are referred to by their
 * {@code @id}.
 */
final class JsonLd {
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/#:])?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report)");
  private static final Pattern AROUND =
      Pattern.compile(
          "^\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>|;)\\s*$");
  private static final Pattern PAGE = Pattern.compile("(?:.*[/#:])?(?:Web|Item|About)Page");
  private static final String[] PUBLISHED = {"datePublished", "dateCreated", "uploadDate"};
  private static final int MAX_DEPTH = 6;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
      found.collect(parsed(script), 0);
    }
    return found;
  }

  // A page with invalid JSON-LD is read by its other metadata and its text.
  private static JsonNode parsed(Element script) {
    try {
      return JSON.readTree(AROUND.matcher(script.data()).replaceAll(""));
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  private void collect(JsonNode node, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(inner -> collect(inner, depth + 1));
    } else if (node.isObject()) {
      String id = node.path("@id").asString("");
      if (!id.isEmpty() && node.size() > 1) {
        byId.putIfAbsent(id, node);
      }
      if (isOfType(node, ARTICLE)) {
        articles.add(node);
      } else if (isOfType(node, PAGE)) {
        pages.add(node);
      }
      collect(node.path("@graph"), depth + 1);
      collect(node.path("mainEntity"), depth + 1);
      collect(node.path("mainEntityOfPage"), depth + 1);
    }
  }

  private static boolean isOfType(JsonNode node, Pattern wanted) {
    JsonNode type = node.path("@type");
    for (JsonNode name : type.isArray() ? type : List.of(type)) {
      if (wanted.matcher(name.asString("")).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The metadata of the article.
   *
   * @param shown titles that the page shows, to choose among several articles
   */
  Metadata metadata(List<String> shown) {
    JsonNode article = article(shown);
    Credits credits =
        new Credits(
            names(article.path("publisher")),
            names(
                article.path("author").isMissingNode()
                    ? article.path("creator")
                    : article.path("author")),
            place(article),
            text(first(article.path("articleSection"))));
    return new Metadata(
        text(
            article.path("headline").isMissingNode()
                ? article.path("name")
                : article.path("headline")),
        text(article.path("description")),
        credits,
        url(article),
        firstText(article, "inLanguage"),
        HtmlText.plain(article.path("articleBody").asString("")));
  }

  /** The dates of publication as written, the most trusted first. */
  List<String> published(List<String> shown) {
    List<JsonNode> dated = articles.isEmpty() ? pages : List.of(article(shown));
    return dated.stream()
        .flatMap(node -> Stream.of(PUBLISHED).map(name -> firstText(node, name)))
        .filter(date -> !date.isEmpty())
        .toList();
  }

  /** The readers' comments in the metadata. */
  List<Comment> comments(List<String> shown) {
    List<Comment> comments = new ArrayList<>();
    JsonNode listed = article(shown).path("comment");
    for (JsonNode comment : listed.isArray() ? listed : List.of(listed)) {
      String words = HtmlText.plain(comment.path("text").asString(""));
      if (!words.isBlank()) {
        comments.add(
            new Comment(
                names(comment.path("author")),
                firstText(comment, "dateCreated"),
                Spacing.strip(words)));
      }
    }
    return comments;
  }

  private JsonNode article(List<String> shown) {
    List<String> keys = shown.stream().map(MatchKey::of).toList();
    return articles.stream()
        .filter(article -> keys.contains(MatchKey.of(text(article.path("headline")))))
        .findFirst()
        .orElseGet(() -> articles.isEmpty() ? MissingNode.getInstance() : articles.getFirst());
  }

  private String url(JsonNode article) {
    for (JsonNode node :
        List.of(article.path("url"), article.path("mainEntityOfPage"), article.path("@id"))) {
      String url = node.isObject() ? node.path("@id").asString("") : node.asString("");
      if (MetaTags.isOfArticle(url) && url.indexOf('#') < 0) {
        return url;
      }
    }
    return "";
  }

  private String place(JsonNode article) {
    String dateline = text(article.path("dateline"));
    if (!dateline.isEmpty()) {
      return dateline;
    }
    String location = names(article.path("contentLocation"));
    return location.isEmpty() ? names(article.path("locationCreated")) : location;
  }

  /** The name or names of an object, which is given directly or by its id. */
  private String names(JsonNode node) {
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      node.forEach(element -> names.add(names(element)));
      return String.join("، ", names.stream().filter(name -> !name.isEmpty()).distinct().toList());
    }
    if (node.isObject()) {
      JsonNode meant = byId.getOrDefault(node.path("@id").asString(""), node);
      JsonNode named = node.path("name").isMissingNode() ? meant : node;
      return text(first(named.path("name")));
    }
    String name = text(node);
    return name.startsWith("http") ? "" : name;
  }

  private static String firstText(JsonNode node, String... names) {
    for (String name : names) {
      String text = text(first(node.path(name)));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() && !node.isEmpty() ? node.get(0) : node;
  }

  private static String text(JsonNode node) {
    return node.isString() || node.isNumber()
        ? Spacing.tidy(HtmlText.unescaped(node.asString()))
        : "";
  }
}
