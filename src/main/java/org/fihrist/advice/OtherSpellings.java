package org.fihrist.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.names.Entry;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.KeyboardLayouts;
import org.fihrist.names.Mention;
import org.fihrist.query.QueryEdits;
import org.fihrist.query.TypedWord;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.Offer;
import org.fihrist.search.Offer.Change;
import org.fihrist.search.Offer.Kind;
import org.fihrist.search.Offer.Worth;
import org.fihrist.search.SearchPage.Totals;

/** Offers the typed text on another keyboard layout or under other names, if that finds more. */
final class OtherSpellings {
  private static final int MAX_KEYBOARDS = 2;

  /** The maximum number of other names. The first are those that the news uses. */
  private static final int MAX_NAMES = 6;

  private final AdviceRequest request;
  private final List<TypedWord> words;
  private final OfferCounter counting;

  OtherSpellings(AdviceRequest request, List<TypedWord> words, OfferCounter counting) {
    this.request = request;
    this.words = words;
    this.counting = counting;
  }

  /**
   * Returns the text that the same keys write on another keyboard layout: the first that finds
   * something.
   */
  Optional<Offer> byKeyboard() {
    String typed = request.text();
    for (String meant : KeyboardLayouts.meant(typed).stream().limit(MAX_KEYBOARDS).toList()) {
      Totals found = counting.of(meant);
      if (found.withAllWords() > 0) {
        return Optional.of(offer(Kind.KEYBOARD, meant, List.of(new Change(typed, meant)), found));
      }
    }
    return Optional.empty();
  }

  /** Returns other names of the entity that the text names, if they find more. */
  Optional<Offer> byName(Gazetteer gazetteer, Totals asTyped) {
    if (words.stream().anyMatch(word -> !isPlain(word))) {
      return Optional.empty();
    }
    String text = request.text();
    List<Change> changes = new ArrayList<>();
    for (Mention mention : mentions(gazetteer, text).reversed()) {
      String name = text.substring(mention.start(), mention.end());
      List<String> others = otherNames(mention.entry(), name);
      if (!others.isEmpty()) {
        String all =
            Stream.concat(Stream.of(name), others.stream())
                .map(OtherSpellings::asOne)
                .collect(Collectors.joining(" | ", "(", ")"));
        text = QueryEdits.replaced(text, mention.start(), mention.end(), all);
        changes.addFirst(new Change(name, String.join("، ", others)));
      }
    }
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    // All articles with any of the words are many, and are counted only for an offer.
    return counting.withAllWords(text) > asTyped.withAllWords()
        ? Optional.of(offer(Kind.ALIASES, text, changes, counting.of(text)))
        : Optional.empty();
  }

  private static boolean isPlain(TypedWord word) {
    return !word.isQuoted() && !word.standing().excluded() && word.standing().field().isEmpty();
  }

  /** A text that consists of a name may be a name that does not count inside a longer text. */
  private static List<Mention> mentions(Gazetteer gazetteer, String text) {
    List<Mention> mentions = gazetteer.mentions(text);
    String name = text.strip();
    List<Entry> named = mentions.isEmpty() ? gazetteer.named(name) : List.of();
    return named.isEmpty()
        ? mentions
        : List.of(
            new Mention(named.getFirst(), text.indexOf(name), text.indexOf(name) + name.length()));
  }

  private static List<String> otherNames(Entry entry, String name) {
    return entry.clearNames().stream()
        .filter(other -> !other.equalsIgnoreCase(name))
        .limit(MAX_NAMES)
        .toList();
  }

  private static String asOne(String name) {
    return name.indexOf(' ') < 0 ? name : '"' + name + '"';
  }

  private static Offer offer(Kind kind, String text, List<Change> changes, Totals found) {
    return new Offer(kind, text, changes, new Worth(found.articles(), found.withAllWords(), false));
  }
}
