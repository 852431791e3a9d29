package org.fihrist.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.query.Field;
import org.fihrist.query.Query;
import org.fihrist.query.TypedWord;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.WordReport;
import org.fihrist.search.WordReport.Fate;

/** Reports for each word of a query why it did not help. */
final class WordReporter {
  /** The maximum number of words in a report. */
  private static final int MAX_WORDS = 8;

  private final AdviceSource source;
  private final List<TypedWord> words;
  private final OfferCounter counting;

  WordReporter(AdviceSource source, AdviceRequest request, List<TypedWord> words) {
    this.source = source;
    this.words = words.subList(0, Math.min(MAX_WORDS, words.size()));
    this.counting = new OfferCounter(source, request, 2 * MAX_WORDS);
  }

  /** Returns reports of all words when nothing was found, otherwise of the missing words. */
  List<WordReport> of(boolean nothingFound) {
    List<WordReport> reports = new ArrayList<>();
    for (TypedWord word : words) {
      // A word with a spelling or family in memory is known to occur, so it need not be counted.
      if (nothingFound || isAbsent(word)) {
        long articles = counting.ofAll(word.word());
        if (nothingFound || articles == 0) {
          reports.add(
              new WordReport(word.word().text(), word.start(), articles, fate(word, articles)));
        }
      }
    }
    return reports;
  }

  private boolean isAbsent(TypedWord word) {
    SuspectWordFinder suspects = new SuspectWordFinder(source);
    for (SuspectWord suspect : suspects.among(List.of(word))) {
      if (suspects.isAbsent(suspect)) {
        return true;
      }
    }
    return false;
  }

  private Fate fate(TypedWord word, long articles) {
    if (word.standing().excluded()) {
      return Fate.EXCLUDED;
    }
    if (articles == 0) {
      return Fate.ABSENT;
    }
    Optional<Field> field = word.standing().field();
    if (field.isPresent() && counting.ofAll(new Query.In(field.get(), word.word())) == 0) {
      return Fate.NOT_IN_FIELD;
    }
    return word.isQuoted() ? Fate.NOT_IN_ORDER : Fate.NEVER_TOGETHER;
  }
}
