package org.fihrist.advice;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.names.LatinNames;
import org.fihrist.names.LatinNames.Ground;
import org.fihrist.query.QueryEdits;
import org.fihrist.query.TypedWord;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.Offer;
import org.fihrist.search.Offer.Change;
import org.fihrist.search.Offer.Kind;
import org.fihrist.search.Offer.Worth;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.terms.LatinNameExpansion;

/** Offers Arabic spellings of a name in Latin letters that are not sure enough to be searched. */
public final class NameOffers {
  private static final int MOST = 3;

  private final AdviceSource source;
  private final AdviceRequest request;
  private final List<TypedWord> words;
  private final OfferCounter counting;

  public NameOffers(
      AdviceSource source, AdviceRequest request, List<TypedWord> words, OfferCounter counting) {
    this.source = source;
    this.request = request;
    this.words = words;
    this.counting = counting;
  }

  /** Returns at most three offers that find something, for the first doubtful name. */
  public List<Offer> offers() {
    for (int from = 0; from < words.size(); from++) {
      int to = from;
      while (to < words.size() && isName(words.get(to))) {
        to++;
      }
      if (to > from) {
        List<Offer> offers = of(words.subList(from, to));
        if (!offers.isEmpty()) {
          return offers;
        }
        from = to;
      }
    }
    return List.of();
  }

  private static boolean isName(TypedWord word) {
    return !word.isQuoted()
        && !word.standing().excluded()
        && LatinNameExpansion.isLatin(word.word());
  }

  private List<Offer> of(List<TypedWord> neighbours) {
    List<String> texts = neighbours.stream().map(word -> word.word().text()).toList();
    List<Offer> offers = new ArrayList<>();
    for (LatinNames.Part part : new LatinNameSearch(source).names(texts)) {
      if (part.reading().ground() == Ground.POSSIBLE && offers.isEmpty()) {
        int start = neighbours.get(part.from()).start();
        int end = neighbours.get(part.to() - 1).end();
        for (String spelling : part.reading().spellings().stream().limit(MOST).toList()) {
          add(start, end, CommonSpelling.ofWords(spelling, source.terms()), offers);
        }
      }
    }
    return offers;
  }

  private void add(int start, int end, String spelling, List<Offer> offers) {
    String name = spelling.indexOf(' ') < 0 ? spelling : '"' + spelling + '"';
    String text = QueryEdits.replaced(request.text(), start, end, name);
    Totals found = counting.of(text);
    if (found.articles() > 0) {
      Change change = new Change(request.text().substring(start, end), spelling);
      Worth worth = new Worth(found.articles(), found.withAllWords(), false);
      offers.add(new Offer(Kind.NAME, text, List.of(change), worth));
    }
  }
}
