package org.fihrist.server;

import java.util.Locale;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.search.Hit;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;
import org.fihrist.search.SearchPage;
import org.fihrist.search.WordMatch;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of hits as JSON: what the API answers and {@code fihrist search --json} prints, to the
 * letter. {@code openapi.json} describes it.
 */
public final class SearchJson {
  private SearchJson() {}

  /** The document, in UTF-8. */
  public static byte[] bytes(SearchAnswer answer) {
    SearchPage page = answer.page();
    ObjectNode json = Json.object();
    addQuery(json.putObject("query"), answer);
    AdviceJson.add(json, answer);
    json.put("page", answer.question().window().page());
    json.put("size", answer.question().window().size());
    json.putObject("total")
        .put("articles", page.totals().articles())
        .put("exact", page.totals().exact())
        .put("withAllWords", page.totals().withAllWords())
        .put("hits", page.totals().hits());
    json.put("elapsedMicros", page.answered().elapsedMicros());
    json.put("complete", page.answered().complete());
    json.put("generation", page.answered().generation());
    ArrayNode hits = json.putArray("hits");
    page.hits().forEach(hit -> addHit(hits.addObject(), hit));
    OverviewJson.add(json, answer.question().narrowing(), answer.overview());
    return Json.bytes(json);
  }

  private static void addQuery(ObjectNode json, SearchAnswer answer) {
    json.put("text", Json.text(answer.question().text()));
    json.put("syntax", lower(answer.question().syntax()));
    json.put("comments", answer.question().comments());
    json.put("group", answer.question().window().grouped());
    addTexts(json.putArray("words"), answer.page().words());
    ArrayNode notes = json.putArray("notes");
    for (Note note : answer.notes()) {
      notes
          .addObject()
          .put("kind", lower(note.kind()))
          .put("start", note.start())
          .put("end", note.end());
    }
  }

  private static void addHit(ObjectNode json, Hit hit) {
    json.put("id", Json.text(hit.id()));
    json.put("score", hit.score());
    addMarked(json.putObject("title"), hit.evidence().title());
    addMasthead(json, hit.masthead());
    ArrayNode passages = json.putArray("passages");
    for (Passage passage : hit.evidence().passages()) {
      ObjectNode shown = passages.addObject();
      shown.put("field", lower(passage.field()));
      shown.put("start", passage.start());
      addMarked(shown, passage);
      shown.put("cutStart", passage.cut().atStart());
      shown.put("cutEnd", passage.cut().atEnd());
    }
    addMatches(json.putArray("matches"), hit.evidence().matches());
    ObjectNode copies = json.putObject("copies");
    copies.put("total", hit.copies().total());
    ArrayNode listed = copies.putArray("listed");
    hit.copies().listed().forEach(copy -> ListedJson.add(listed.addObject(), copy));
  }

  /** Everything around the text but the title, which carries marks. */
  static void addMasthead(ObjectNode json, Masthead masthead) {
    json.put("outlet", Json.text(masthead.credits().outlet()));
    json.put("author", Json.text(masthead.credits().author()));
    json.put("place", Json.text(masthead.credits().place()));
    json.put("category", Json.text(masthead.credits().category()));
    addDate(json.putObject("date"), masthead.published());
    json.put("url", Json.text(masthead.url()));
  }

  static void addDate(ObjectNode json, PublicationDate date) {
    json.put("iso", Json.text(date.iso()))
        .put("precision", lower(date.precision()))
        .put("written", Json.text(date.written()));
  }

  /** A piece of text with its marks beside it. */
  static void addMarked(ObjectNode json, Passage passage) {
    json.put("text", Json.text(passage.text()));
    ArrayNode marks = json.putArray("marks");
    for (Mark mark : passage.marks()) {
      marks
          .addObject()
          .put("start", mark.start())
          .put("end", mark.end())
          .put("word", mark.word())
          .put("level", lower(mark.level()));
    }
  }

  static void addMatches(ArrayNode json, Iterable<WordMatch> matches) {
    for (WordMatch match : matches) {
      json.addObject()
          .put("word", match.word())
          .put("form", Json.text(match.form()))
          .put("level", lower(match.level()))
          .put("count", match.count());
    }
  }

  static void addTexts(ArrayNode json, Iterable<String> texts) {
    texts.forEach(text -> json.add(Json.text(text)));
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
