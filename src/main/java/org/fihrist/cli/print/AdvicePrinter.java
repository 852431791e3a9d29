package org.fihrist.cli.print;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.fihrist.api.SearchAnswer;
import org.fihrist.query.ParsedQuery.Note;
import org.fihrist.search.Advice;
import org.fihrist.search.Offer;
import org.fihrist.search.SpelledQuery;
import org.fihrist.search.WordReport;

/** Prints how a query was changed, and suggestions for other queries. */
public final class AdvicePrinter {
  private static final int MAX_OFFERS = 3;

  private final PrintWriter out;

  public AdvicePrinter(PrintWriter out) {
    this.out = out;
  }

  /** Prints one line for each piece of advice; nothing if there is none. */
  public void print(SearchAnswer answer) {
    String typed = answer.help().insteadOf().orElse(answer.question().text());
    answer
        .help()
        .insteadOf()
        .ifPresent(nothing ->
            line(
                "Nothing was found for %s. These are the hits for %s",
                nothing, answer.question().text()));
    for (SpelledQuery.Name name : answer.help().spelled()) {
      line("Also searched for: %s for %s", String.join(", ", name.spellings()), name.typed());
    }
    for (Note note : answer.notes()) {
      String part = answer.question().text().substring(note.start(), note.end());
      line("%s: %s", note.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), part);
    }
    print(answer.help().advice(), answer.help().insteadOf().isPresent(), typed);
    out.flush();
  }

  private void print(Advice advice, boolean corrected, String typed) {
    List<Offer> offers =
        advice.offers().stream()
            .filter(offer -> !offer.text().equals(typed) || offer.kind() == Offer.Kind.NO_FILTER)
            .skip(corrected ? 1 : 0)
            .limit(MAX_OFFERS)
            .toList();
    for (Offer offer : offers) {
      String how =
          offer.kind() == Offer.Kind.NO_FILTER ? "Among all articles: %s" : "Did you mean: %s";
      out.printf(Locale.ROOT, how + " (%,d articles)%n", offer.text(), offer.worth().articles());
    }
    for (WordReport word : advice.words()) {
      String fate = word.fate().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      out.printf(Locale.ROOT, "%s: %s, %,d articles%n", word.word(), fate, word.articles());
    }
  }

  private void line(String pattern, Object... parts) {
    out.printf(Locale.ROOT, pattern + "%n", parts);
  }
}
