package org.fihrist.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fihrist.advice.CorrectionFinder.Replacement;
import org.fihrist.query.QueryEdits;
import org.fihrist.query.TypedWord;
import org.fihrist.query.TypedWords;
import org.fihrist.search.Advice;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.Offer;
import org.fihrist.search.Offer.Change;
import org.fihrist.search.Offer.Kind;
import org.fihrist.search.Offer.Worth;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchPage.Totals;

/**
 * Makes offers for one search: corrections of doubtful words and, when nothing was found, single
 * changes of the query that find something. The articles of every offer are counted. {@link
 * #MAX_COUNTS} bounds the work.
 */
public final class QueryAdvisor {
  private static final Totals NOTHING = new Totals(0, true, 0);
  private static final int MAX_COUNTS = 12;
  private static final int MAX_CORRECTIONS = 3;
  private static final int MAX_CHANGES = 3;

  private final AdviceSource source;
  private final AdviceRequest request;
  private final SearchPage page;
  private final boolean nothingFound;
  private final OfferCounter counting;
  private final List<TypedWord> words;

  public QueryAdvisor(AdviceSource source, AdviceRequest request, SearchPage page) {
    this.source = source;
    this.request = request;
    this.page = page;
    this.nothingFound = page.totals().articles() == 0;
    this.counting = new OfferCounter(source, request, MAX_COUNTS);
    this.words = TypedWords.of(request.text(), request.request().query());
  }

  public Advice advice() {
    if (words.isEmpty()) {
      return Advice.NONE;
    }
    OtherSpellings others = new OtherSpellings(request, words, counting);
    List<Offer> offers = new ArrayList<>(corrections());
    offers.addAll(new NameOffers(source, request, words, counting).offers());
    if (page.totals().withAllWords() == 0) {
      others.byKeyboard().ifPresent(offers::addFirst);
    }
    if (nothingFound) {
      withoutFilters().ifPresent(offers::add);
      offers.addAll(changes(offers));
    }
    phrases().ifPresent(offers::add);
    others.byName(source.gazetteer(), page.totals()).ifPresent(offers::add);
    return new Advice(offers, new WordReporter(source, request, words).of(nothingFound));
  }

  private Optional<Offer> withoutFilters() {
    Totals found = request.request().narrowing().leavesOut() ? counting.withoutFilters() : NOTHING;
    return found.articles() == 0
        ? Optional.empty()
        : Optional.of(
            new Offer(
                Kind.NO_FILTER,
                request.text(),
                List.of(),
                new Worth(found.articles(), found.withAllWords(), false)));
  }

  /** Returns the query with quoted parts as phrases that were searched as words. */
  private Optional<Offer> phrases() {
    String text = QueryEdits.phrasesRequired(request.text(), request.request().query());
    Totals found = text.equals(request.text()) ? NOTHING : counting.of(text);
    return found.articles() == 0
        ? Optional.empty()
        : Optional.of(
            new Offer(
                Kind.PHRASE,
                text,
                List.of(),
                new Worth(found.articles(), found.withAllWords(), false)));
  }

  private List<Offer> corrections() {
    List<Replacement> replacements =
        new CorrectionFinder(source, counting).of(request.text(), words);
    if (replacements.isEmpty()) {
      return List.of();
    }
    List<Offer> offers = new ArrayList<>();
    int choices = replacements.size() == 1 ? replacements.getFirst().likely().size() : 1;
    for (int choice = 0; choice < Math.min(MAX_CORRECTIONS, choices); choice++) {
      addCorrection(replacements, choice, offers);
    }
    return offers;
  }

  private void addCorrection(List<Replacement> replacements, int choice, List<Offer> offers) {
    String text = request.text();
    List<Change> changes = new ArrayList<>();
    boolean sure = nothingFound && choice == 0;
    for (Replacement one : replacements.reversed()) {
      text = QueryEdits.replaced(text, one.start(), one.end(), one.likely().get(choice));
      changes.addFirst(one.change(request.text(), choice));
      sure &= one.sure();
    }
    Totals found = counting.of(text);
    if (found.articles() > 0) {
      Worth worth = new Worth(found.articles(), found.withAllWords(), sure);
      offers.add(new Offer(Kind.CORRECTION, text, changes, worth));
    }
  }

  /** A change of the query that may find something. */
  private record Try(Kind kind, String text) {}

  private List<Offer> changes(List<Offer> known) {
    List<String> tried = new ArrayList<>(known.stream().map(Offer::text).toList());
    tried.add(request.text());
    List<Offer> found = new ArrayList<>();
    for (Try one : tries()) {
      if (!one.text().isBlank() && !tried.contains(one.text())) {
        tried.add(one.text());
        Totals totals = counting.of(one.text());
        if (totals.articles() > 0) {
          Worth worth = new Worth(totals.articles(), totals.withAllWords(), false);
          found.add(new Offer(one.kind(), one.text(), List.of(), worth));
        }
      }
    }
    found.sort(
        Comparator.comparing((Offer offer) -> offer.kind() == Kind.ANY_WORD)
            .thenComparing(
                Comparator.comparingLong((Offer offer) -> offer.worth().articles()).reversed())
            .thenComparing(Offer::kind));
    return found.subList(0, Math.min(MAX_CHANGES, found.size()));
  }

  /**
   * Returns changes of one part each, smaller changes first, because the number of counts is
   * limited.
   */
  private List<Try> tries() {
    String text = request.text();
    List<Try> tries = new ArrayList<>();
    for (TypedWord word : words) {
      if (isFirstOfItsPhrase(word)) {
        tries.add(new Try(Kind.UNQUOTED, QueryEdits.unquoted(text, word, lastBeside(word))));
      }
      if (word.standing().excluded()) {
        tries.add(new Try(Kind.ADMITTED, QueryEdits.admitted(text, word)));
      } else if (word.standing().field().isPresent()) {
        tries.add(new Try(Kind.ANY_FIELD, QueryEdits.inAnyField(text, word)));
      }
    }
    long asked = words.stream().filter(word -> !word.standing().excluded()).count();
    for (TypedWord word : words) {
      if (!word.standing().excluded() && asked > 1) {
        tries.add(new Try(Kind.DROPPED_WORD, QueryEdits.without(text, word)));
      }
    }
    tries.sort(Comparator.comparing(Try::kind));
    List<Try> first = tries.subList(0, Math.min(MAX_COUNTS / 2, tries.size()));
    List<Try> all = new ArrayList<>(first);
    all.add(new Try(Kind.ANY_WORD, QueryEdits.plain(words)));
    return all;
  }

  private boolean isFirstOfItsPhrase(TypedWord word) {
    int before = words.indexOf(word) - 1;
    return word.isQuoted()
        && (before < 0 || words.get(before).standing().phrase() != word.standing().phrase());
  }

  private TypedWord lastBeside(TypedWord first) {
    return words.stream()
        .filter(word -> word.standing().phrase() == first.standing().phrase())
        .reduce(first, (one, other) -> other);
  }
}
