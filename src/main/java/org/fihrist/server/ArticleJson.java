package org.fihrist.server;

import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Comment;
import org.fihrist.article.EvidenceCheck;
import org.fihrist.article.EvidenceLink;
import org.fihrist.article.Paragraph;
import org.fihrist.article.RelatedList;
import org.fihrist.article.Source;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Passage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole article as JSON, with the marks of {@link SearchJson}. */
final class ArticleJson {
  private ArticleJson() {}

  /**
   * The document, in UTF-8.
   *
   * @param evidence what the one who asks holds the article to
   */
  static byte[] bytes(ArticleView view, EvidenceLink evidence) {
    Article article = view.article();
    ObjectNode json = Json.object();
    json.put("id", Json.text(article.id()));
    SearchJson.addMarked(json.putObject("title"), view.marked().title());
    SearchJson.addMasthead(json, article.masthead());
    json.put("language", Json.text(article.content().language()));
    addEvidence(json, CitedText.of(article), evidence);
    addParagraphs(
        json.putArray("paragraphs"), article.content().paragraphs(), view.marked().paragraphs());
    addComments(json.putArray("comments"), article.content().comments(), view.marked().comments());
    addRelated(json.putArray("related"), article.content().related());
    addSource(json.putObject("source"), article.source());
    SearchJson.addTexts(json.putArray("words"), view.words());
    SearchJson.addMatches(json.putArray("matches"), view.marked().matches());
    json.put("generation", view.generation());
    return Json.bytes(json);
  }

  private static void addSource(ObjectNode json, Source source) {
    json.put("path", Json.text(source.path()));
    json.put("member", Json.text(source.member()));
    json.put("position", source.position());
    json.putObject("place")
        .put("unit", SearchJson.lower(source.place().unit()))
        .put("number", source.place().number());
    json.put("format", Json.text(source.format()));
  }

  private static void addEvidence(ObjectNode json, CitedText cited, EvidenceLink link) {
    json.put("sha256", cited.sha256());
    if (link.present()) {
      EvidenceCheck check = EvidenceCheck.of(link, cited);
      json.putObject("evidence")
          .put("sha256", link.sha256())
          .put("text", SearchJson.lower(check.text()))
          .put("passage", SearchJson.lower(check.passage()))
          .put("start", check.start())
          .put("end", check.end())
          .put("passageHash", cited.passageHash(check.start(), check.end()));
    }
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
