package org.fihrist.corpus;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.text.DateReader;
import org.fihrist.text.Spacing;
import tools.jackson.databind.JsonNode;

/**
 * One article as a JSON object. {@code title}, {@code body} (text, or an array of paragraphs),
 * {@code id}, {@code outlet}, {@code url}, {@code author}, {@code place}, {@code category}, {@code
 * date}, {@code abstract}, {@code comments}, each under the few names that archives use.
 */
final class JsonArticle {
  private final JsonNode node;

  JsonArticle(JsonNode node) {
    this.node = node;
  }

  Draft draft() {
    Credits credits =
        new Credits(
            value("outlet", "source", "publisher"),
            value("author", "byline"),
            value("place", "location"),
            value("category", "section"));
    Masthead masthead =
        new Masthead(
            Spacing.oneLine(text("title", "headline")),
            credits,
            DateReader.read(value("date", "published", "time")),
            value("url", "link"));
    List<String> body = Spacing.lines(text("body", "text", "content"));
    String lead = Spacing.oneLine(text("abstract", "summary"));
    Content content =
        new Content(
            Draft.paragraphs(lead, body),
            comments(),
            List.of(),
            value("language", "lang", "inLanguage"));
    return new Draft(value("id", "docno"), masthead, content);
  }

  private List<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    for (JsonNode comment : node.path("comments")) {
      String author = Spacing.tidy(text(comment.path("author")));
      String time = Spacing.tidy(text(comment.path("time")));
      String words = Spacing.strip(text(comment.isObject() ? comment.path("text") : comment));
      if (!words.isEmpty()) {
        comments.add(new Comment(author, time, words));
      }
    }
    return comments;
  }

  private String value(String... names) {
    return Spacing.tidy(text(names));
  }

  /** The first of some fields that is there and not blank. */
  private String text(String... names) {
    for (String name : names) {
      String text = text(node.path(name));
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(part)));
      return String.join("\n", parts);
    }
    return value.isString() || value.isNumber() ? value.asString() : "";
  }
}
