package org.fihrist.server;

import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Paragraph;
import org.fihrist.article.RelatedList;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Passage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole article as JSON, with the marks of {@link SearchJson}. */
final class ArticleJson {
  private ArticleJson() {}

  /** The document, in UTF-8. */
  static byte[] bytes(ArticleView view) {
    Article article = view.article();
    ObjectNode json = Json.object();
    json.put("id", Json.text(article.id()));
    SearchJson.addMarked(json.putObject("title"), view.marked().title());
    SearchJson.addMasthead(json, article.masthead());
    addParagraphs(
        json.putArray("paragraphs"), article.content().paragraphs(), view.marked().paragraphs());
    addComments(json.putArray("comments"), article.content().comments(), view.marked().comments());
    addRelated(json.putArray("related"), article.content().related());
    json.putObject("source")
        .put("path", Json.text(article.source().path()))
        .put("position", article.source().position())
        .put("format", Json.text(article.source().format()));
    SearchJson.addTexts(json.putArray("words"), view.words());
    SearchJson.addMatches(json.putArray("matches"), view.marked().matches());
    json.put("generation", view.generation());
    return Json.bytes(json);
  }

  private static void addParagraphs(
      ArrayNode json, List<Paragraph> paragraphs, List<Passage> marked) {
    for (int i = 0; i < paragraphs.size(); i++) {
      ObjectNode shown = json.addObject();
      shown.put("role", SearchJson.lower(paragraphs.get(i).role()));
      shown.put("start", marked.get(i).start());
      SearchJson.addMarked(shown, marked.get(i));
    }
  }

  private static void addComments(ArrayNode json, List<Comment> comments, List<Passage> marked) {
    for (int i = 0; i < comments.size(); i++) {
      ObjectNode shown = json.addObject();
      shown.put("author", Json.text(comments.get(i).author()));
      shown.put("time", Json.text(comments.get(i).time()));
      SearchJson.addMarked(shown, marked.get(i));
    }
  }

  private static void addRelated(ArrayNode json, List<RelatedList> lists) {
    for (RelatedList list : lists) {
      ObjectNode shown = json.addObject();
      shown.put("heading", Json.text(list.heading()));
      SearchJson.addTexts(shown.putArray("titles"), list.titles());
    }
  }
}
