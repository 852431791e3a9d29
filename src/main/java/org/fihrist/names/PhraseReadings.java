package org.fihrist.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fihrist.names.LatinText.Token;
import org.fihrist.names.WordReadings.Reading;

/**
 * The words of an archive that a whole name in Latin letters may be. Writers join and part words as
 * they like ({@code Abd al-Rahman}, {@code Abdul Rahman}, {@code Abderrahmane}), so one or two
 * neighbours are read as one Arabic word or two, in all ways that the archive has words for; the
 * best of them are kept from left to right.
 */
final class PhraseReadings {
  private static final String VOWELS = "aeiou";
  private static final int KEPT = 24;
  private static final int JOINED = 12;
  private static final int PARTED_AT_ARTICLE = 12;
  private static final int PARTED = 45;
  private static final int ARTICLE_IN_FRONT = 8;
  private static final int SHORTEST_PART = 3;
  private static final int GOOD = 60;

  private final WordReadings words;

  PhraseReadings(WordReadings words) {
    this.words = words;
  }

  List<Reading> of(List<Token> tokens) {
    List<List<Reading>> upTo = new ArrayList<>();
    upTo.add(List.of());
    for (int end = 1; end <= tokens.size(); end++) {
      Stream<Reading> last = continued(upTo.get(end - 1), end == 1, one(tokens.get(end - 1)));
      if (end > 1) {
        Token joined = join(tokens.get(end - 2), tokens.get(end - 1));
        last = Stream.concat(last, continued(upTo.get(end - 2), end == 2, two(joined)));
      }
      upTo.add(best(last));
    }
    return upTo.getLast();
  }

  private static Token join(Token first, Token second) {
    String article = second.hasArticle() ? "al" : "";
    return new Token(first.letters() + article + second.letters(), first.hasArticle());
  }

  private static Stream<Reading> continued(
      List<Reading> before, boolean isFirst, List<Reading> next) {
    return isFirst ? next.stream() : pairs(before, next);
  }

  private static Stream<Reading> pairs(List<Reading> before, List<Reading> next) {
    return before.stream().flatMap(first -> next.stream().map(first::then));
  }

  private static List<Reading> best(Stream<Reading> readings) {
    Map<String, Reading> best = new LinkedHashMap<>();
    readings.sorted(Reading.BEST_FIRST).forEach(one -> best.putIfAbsent(one.arabic(), one));
    return best.values().stream().limit(KEPT).toList();
  }

  /** What is typed as one word. */
  private List<Reading> one(Token token) {
    List<Reading> found = new ArrayList<>(words.of(token));
    if (!token.hasArticle()) {
      inFront(token.letters(), found);
    }
    found.addAll(partedAtArticle(token));
    if (found.stream().noneMatch(reading -> reading.cost() <= GOOD)) {
      found.addAll(parted(token));
    }
    return best(found.stream());
  }

  /** What is typed as two words. */
  private List<Reading> two(Token joined) {
    List<Reading> found = new ArrayList<>();
    words.of(joined).forEach(reading -> found.add(reading.dearer(JOINED)));
    found.addAll(partedAtArticle(joined));
    return found;
  }

  /** {@code Ennahda}: the article has become the letter after it. */
  private void inFront(String letters, List<Reading> found) {
    int rest = articleAt(letters, 0);
    if (rest > 0) {
      words.of(new Token(letters.substring(rest), true)).stream()
          .map(reading -> reading.dearer(ARTICLE_IN_FRONT))
          .forEach(found::add);
    }
  }

  /** {@code Noureddine}, {@code Abdelaziz}: two words, the second with the article. */
  private List<Reading> partedAtArticle(Token token) {
    String letters = token.letters();
    List<Reading> found = new ArrayList<>();
    for (int at = SHORTEST_PART; at < letters.length() - SHORTEST_PART; at++) {
      int rest = articleAt(letters, at);
      if (rest > 0 && letters.length() - rest >= SHORTEST_PART) {
        List<Reading> second = words.of(new Token(letters.substring(rest), true));
        for (int end = at; end <= at + 1 && !second.isEmpty(); end++) {
          Token first = new Token(letters.substring(0, end), token.hasArticle());
          pairs(words.of(first), second)
              .map(reading -> reading.dearer(PARTED_AT_ARTICLE))
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  /** {@code Islamabad}: two words without a sign. */
  private List<Reading> parted(Token token) {
    String letters = token.letters();
    List<Reading> found = new ArrayList<>();
    for (int at = SHORTEST_PART; at <= letters.length() - SHORTEST_PART; at++) {
      List<Reading> first = words.of(new Token(letters.substring(0, at), token.hasArticle()));
      if (!first.isEmpty()) {
        pairs(first, words.of(new Token(letters.substring(at), false)))
            .map(reading -> reading.dearer(PARTED))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Where the word begins whose article, a vowel and l or a doubled letter, is here; or 0. */
  private static int articleAt(String letters, int at) {
    if (at + 2 >= letters.length() || VOWELS.indexOf(letters.charAt(at)) < 0) {
      return 0;
    }
    char consonant = letters.charAt(at + 1);
    if (consonant == letters.charAt(at + 2) && "tdrzsnl".indexOf(consonant) >= 0) {
      return at + 2;
    }
    return at > 0 && consonant == 'l' ? at + 2 : 0;
  }
}
