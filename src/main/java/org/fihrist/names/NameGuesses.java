package org.fihrist.names;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.fihrist.names.LatinNames.Ground;
import org.fihrist.names.LatinNames.Reading;
import org.fihrist.names.latin.DefiniteArticle;
import org.fihrist.names.latin.LatinText;
import org.fihrist.names.latin.NameGuesser;
import org.fihrist.names.latin.NameGuesser.Guess;

/**
 * Guesses the Arabic spelling of Latin names that are not known, and decides whether the guess is
 * certain. Guesses for ordinary words of English and French are never certain.
 */
final class NameGuesses {
  private static final int MIN_LENGTH = 3;
  private static final int MAX_WORDS = 4;
  private static final int MAX_SPELLINGS = 3;
  private static final double MIN_SHARE = 0.1;

  /**
   * The confidence of a certain guess; 97% of such guesses are right for names that the model has
   * not seen (cross-validated on ANT).
   */
  private static final double MIN_CERTAIN_CONFIDENCE = 0.9;

  /** The confidence from which on a guess is offered. */
  private static final double MIN_OFFERED_CONFIDENCE = 0.35;

  /** The confidence from which on an ordinary word with a capital is offered as a name. */
  private static final double MIN_ORDINARY_CONFIDENCE = 0.6;

  /** The number of guesses for each word of a name that are combined with those of other words. */
  private static final int MAX_GUESSES_PER_WORD = 6;

  private static final int MAX_PHRASES = 24;

  /** The smallest sum of shares, by letters alone, for words that stand side by side. */
  private static final double MIN_LETTER_SHARE = 0.2;

  private final NameGuesser guesser;
  private final OrdinaryWords ordinary;

  NameGuesses(NameGuesser guesser, OrdinaryWords ordinary) {
    this.guesser = guesser;
    this.ordinary = ordinary;
  }

  /** The spellings that one word may have. */
  Reading alone(LatinText.Token token, boolean hasCapital) {
    boolean isWord = isOrdinary(token);
    boolean mayBeName = !isWord || (hasCapital && !ordinary.isCapital(token.letters()));
    if (!mayBeName || token.letters().length() < MIN_LENGTH) {
      return Reading.NOTHING;
    }
    NameGuesser.Guesses guesses = guesser.guesses(token);
    if (guesses.confidence() < (isWord ? MIN_ORDINARY_CONFIDENCE : MIN_OFFERED_CONFIDENCE)) {
      return Reading.NOTHING;
    }
    List<String> likely =
        shares(guesses.words()).entrySet().stream()
            .filter(entry -> entry.getValue() >= MIN_SHARE)
            .limit(MAX_SPELLINGS)
            .map(Map.Entry::getKey)
            .toList();
    boolean sure = !isWord && guesses.confidence() >= MIN_CERTAIN_CONFIDENCE;
    return new Reading(likely, sure ? Ground.SURE : Ground.POSSIBLE);
  }

  /** All spellings that one or several words may have, with their shares, however unlikely. */
  Map<String, Double> all(List<LatinText.Token> tokens, ToIntFunction<String> articlesWith) {
    Map<String, Double> all = new LinkedHashMap<>();
    if (tokens.size() == 1) {
      guesser
          .guesses(tokens.getFirst())
          .words()
          .forEach(guess -> all.put(guess.word(), guess.share()));
    } else if (!tokens.isEmpty() && tokens.size() <= MAX_WORDS) {
      phrases(tokens).stream()
          .filter(phrase -> articlesWith.applyAsInt(phrase.words()) > 0)
          .forEach(phrase -> all.put(phrase.words(), phrase.share()));
    }
    return all;
  }

  private boolean isOrdinary(LatinText.Token token) {
    return ordinary.contains(token.letters());
  }

  /** Adds up the shares of a word with and without the article; the more likely form is kept. */
  private static Map<String, Double> shares(List<Guess> guesses) {
    Map<String, Guess> best = new LinkedHashMap<>();
    for (Guess guess : guesses) {
      best.merge(
          DefiniteArticle.without(guess.word()),
          guess,
          (first, next) -> new Guess(first.word(), first.share() + next.share()));
    }
    Map<String, Double> shares = new LinkedHashMap<>();
    best.values().stream()
        .sorted(Comparator.comparingDouble(Guess::share).reversed())
        .forEach(guess -> shares.put(guess.word(), guess.share()));
    return shares;
  }

  /**
   * The spellings of several words; they must stand side by side in at least one article.
   *
   * @param articlesWith gives the number of articles that contain some Arabic words side by side
   */
  Reading together(List<LatinText.Token> tokens, ToIntFunction<String> articlesWith) {
    if (tokens.isEmpty()
        || tokens.size() > MAX_WORDS
        || tokens.stream().allMatch(this::isOrdinary)) {
      return Reading.NOTHING;
    }
    Map<String, Double> found = new LinkedHashMap<>();
    double sum = 0;
    double letterShare = 0;
    for (Phrase phrase : phrases(tokens)) {
      int articles = articlesWith.applyAsInt(phrase.words());
      if (articles > 0) {
        found.put(phrase.words(), phrase.share() * articles);
        sum += phrase.share() * articles;
        letterShare += phrase.share();
      }
    }
    double minimum = MIN_SHARE * sum;
    List<Map.Entry<String, Double>> best =
        found.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .filter(entry -> entry.getValue() >= minimum)
            .limit(MAX_SPELLINGS)
            .toList();
    double share = best.stream().mapToDouble(Map.Entry::getValue).sum();
    boolean sure =
        share >= MIN_CERTAIN_CONFIDENCE * sum
            && letterShare >= MIN_LETTER_SHARE
            && tokens.stream().noneMatch(this::isOrdinary);
    return new Reading(
        best.stream().map(Map.Entry::getKey).toList(), sure ? Ground.SURE : Ground.POSSIBLE);
  }

  /** Words that stand side by side, and the product of their shares. */
  private record Phrase(String words, double share) {
    Phrase then(Guess next) {
      String all = words.isEmpty() ? next.word() : words + " " + next.word();
      return new Phrase(all, share * next.share());
    }
  }

  private List<Phrase> phrases(List<LatinText.Token> tokens) {
    List<Phrase> phrases = List.of(new Phrase("", 1));
    for (LatinText.Token token : tokens) {
      List<Guess> guesses = guesser.guesses(token).words();
      List<Guess> first = guesses.subList(0, Math.min(MAX_GUESSES_PER_WORD, guesses.size()));
      phrases =
          phrases.stream()
              .flatMap(phrase -> first.stream().map(phrase::then))
              .sorted(Comparator.comparingDouble(Phrase::share).reversed())
              .limit(MAX_PHRASES)
              .toList();
    }
    return phrases;
  }
}
