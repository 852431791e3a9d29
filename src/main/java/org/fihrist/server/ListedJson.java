package org.fihrist.server;

import org.fihrist.search.ListedArticle;
import org.fihrist.search.SharedPassage;
import org.fihrist.search.SimilarArticles;
import org.fihrist.search.TextReuse;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists of articles beside another one, as JSON. */
final class ListedJson {
  private ListedJson() {}

  /** What a list tells of an article. */
  static void add(ObjectNode json, ListedArticle article) {
    json.put("id", Json.text(article.id()));
    json.put("title", Json.text(article.masthead().title()));
    json.put("outlet", Json.text(article.masthead().credits().outlet()));
    SearchJson.addDate(json.putObject("date"), article.masthead().published());
  }

  /** The document, in UTF-8. */
  static byte[] bytes(TextReuse reuse) {
    ObjectNode json = Json.object();
    json.put("total", reuse.total());
    json.put("generation", reuse.generation());
    ArrayNode articles = json.putArray("articles");
    for (TextReuse.Carrier carrier : reuse.articles()) {
      ObjectNode shown = articles.addObject();
      add(shown, carrier.article());
      shown.put("share", carrier.share());
      ArrayNode passages = shown.putArray("passages");
      carrier.passages().forEach(passage -> addPassage(passages.addObject(), passage));
    }
    return Json.bytes(json);
  }

  private static void addPassage(ObjectNode json, SharedPassage passage) {
    json.put("words", passage.words());
    addSpan(json.putObject("here"), passage.here());
    addSpan(json.putObject("there"), passage.there());
  }

  private static void addSpan(ObjectNode json, SharedPassage.Span span) {
    json.put("start", span.start()).put("end", span.end());
  }

  /** The document, in UTF-8. */
  static byte[] bytes(SimilarArticles similar) {
    ObjectNode json = Json.object();
    json.put("generation", similar.generation());
    ArrayNode articles = json.putArray("articles");
    for (SimilarArticles.Similar one : similar.articles()) {
      ObjectNode shown = articles.addObject();
      add(shown, one.article());
      shown.put("score", one.score());
      SearchJson.addTexts(shown.putArray("words"), one.words());
    }
    return Json.bytes(json);
  }
}
