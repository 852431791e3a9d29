package org.fihrist.api;

import java.util.List;
import java.util.Optional;
import org.fihrist.search.Advice;
import org.fihrist.search.Offer;
import org.fihrist.search.SpelledQuery;
import org.fihrist.search.WordReport;

/** The advice of an answer: a correction, spellings of names, offers. */
record AdviceJson(Optional<Corrected> corrected, List<SpelledQuery.Name> spelled, Shown advice) {
  static AdviceJson of(SearchAnswer answer) {
    String text = answer.question().text();
    return new AdviceJson(
        answer.help().insteadOf().map(typed -> new Corrected(typed, text)),
        answer.help().spelled(),
        Shown.of(answer.help().advice()));
  }

  /** The query as typed, and the one that was answered in its place. */
  record Corrected(String from, String to) {}

  /** Offers of other queries, and reports on words that found nothing. */
  record Shown(List<Other> offers, List<WordReport> words) {
    static Shown of(Advice advice) {
      return new Shown(advice.offers().stream().map(Other::of).toList(), advice.words());
    }
  }

  /** An offered query with the number of articles that it finds. */
  record Other(
      Offer.Kind kind, String text, List<Offer.Change> changes, long articles, long withAllWords) {
    static Other of(Offer offer) {
      return new Other(
          offer.kind(),
          offer.text(),
          offer.changes(),
          offer.worth().articles(),
          offer.worth().withAllWords());
    }
  }
}
