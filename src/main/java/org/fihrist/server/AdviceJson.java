package org.fihrist.server;

import org.fihrist.search.Advice;
import org.fihrist.search.Offer;
import org.fihrist.search.Offer.Change;
import org.fihrist.search.Spelled;
import org.fihrist.search.WordReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Advice as JSON. */
final class AdviceJson {
  private AdviceJson() {}

  static void add(ObjectNode json, SearchAnswer answer) {
    answer
        .help()
        .insteadOf()
        .ifPresent(typed ->
            json.putObject("corrected")
                .put("from", Json.text(typed))
                .put("to", Json.text(answer.question().text())));
    ArrayNode spelled = json.putArray("spelled");
    for (Spelled.Name name : answer.help().spelled()) {
      ObjectNode one = spelled.addObject().put("typed", Json.text(name.typed()));
      SearchJson.addTexts(one.putArray("spellings"), name.spellings());
    }
    Advice advice = answer.help().advice();
    ObjectNode shown = json.putObject("advice");
    ArrayNode offers = shown.putArray("offers");
    advice.offers().forEach(offer -> addOffer(offers.addObject(), offer));
    ArrayNode words = shown.putArray("words");
    advice.words().forEach(word -> addWord(words.addObject(), word));
  }

  private static void addOffer(ObjectNode json, Offer offer) {
    json.put("kind", SearchJson.lower(offer.kind()));
    json.put("text", Json.text(offer.text()));
    ArrayNode changes = json.putArray("changes");
    for (Change change : offer.changes()) {
      changes.addObject().put("from", Json.text(change.from())).put("to", Json.text(change.to()));
    }
    json.put("articles", offer.worth().articles());
    json.put("withAllWords", offer.worth().withAllWords());
  }

  private static void addWord(ObjectNode json, WordReport word) {
    json.put("word", Json.text(word.word()))
        .put("start", word.start())
        .put("articles", word.articles())
        .put("fate", SearchJson.lower(word.fate()));
  }
}
