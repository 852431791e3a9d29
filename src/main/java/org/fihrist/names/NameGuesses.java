package org.fihrist.names;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.fihrist.names.LatinNames.Ground;
import org.fihrist.names.LatinNames.Reading;
import org.fihrist.names.latin.Articles;
import org.fihrist.names.latin.LatinText;
import org.fihrist.names.latin.NameGuesser;
import org.fihrist.names.latin.NameGuesser.Guess;

/**
 * What names in Latin letters may be that nothing is known of, and whether that is sure. Ordinary
 * words of English and French are never sure to be names.
 */
final class NameGuesses {
  private static final int SHORTEST = 3;
  private static final int MOST_WORDS = 4;
  private static final int MOST_SPELLINGS = 3;
  private static final double LEAST_SHARE = 0.1;

  /** Right in 0.97 of the cases on names that the model had not seen (cross-validated, ANT). */
  private static final double SURE = 0.9;

  /** From here on, a guess is offered. */
  private static final double OFFERED = 0.35;

  /** From here on, an ordinary word that was typed with a capital is offered as a name. */
  private static final double LIKELY = 0.6;

  /** Of the guesses for each word of a name, those that are tried beside each other. */
  private static final int MOST_OF_A_WORD = 6;

  private static final int MOST_TOGETHER = 24;

  /** What the letters alone have to say at least for words that stand side by side. */
  private static final double BELIEVED = 0.2;

  private final NameGuesser guesser;
  private final OrdinaryWords ordinary;

  NameGuesses(NameGuesser guesser, OrdinaryWords ordinary) {
    this.guesser = guesser;
    this.ordinary = ordinary;
  }

  /** What one word may be. */
  Reading alone(LatinText.Token token, boolean hasCapital) {
    boolean isWord = isOrdinary(token);
    boolean mayBeName = !isWord || (hasCapital && !ordinary.isCapital(token.letters()));
    if (!mayBeName || token.letters().length() < SHORTEST) {
      return Reading.NOTHING;
    }
    NameGuesser.Guesses guesses = guesser.guesses(token);
    if (guesses.confidence() < (isWord ? LIKELY : OFFERED)) {
      return Reading.NOTHING;
    }
    List<String> likely =
        shares(guesses.words()).entrySet().stream()
            .filter(entry -> entry.getValue() >= LEAST_SHARE)
            .limit(MOST_SPELLINGS)
            .map(Map.Entry::getKey)
            .toList();
    boolean sure = !isWord && guesses.confidence() >= SURE;
    return new Reading(likely, sure ? Ground.SURE : Ground.POSSIBLE);
  }

  /** What one or several words may be, whatever speaks for it, with its share. */
  Map<String, Double> all(List<LatinText.Token> tokens, ToIntFunction<String> articlesWith) {
    Map<String, Double> all = new LinkedHashMap<>();
    if (tokens.size() == 1) {
      guesser.guesses(tokens.getFirst()).words().forEach(one -> all.put(one.word(), one.share()));
    } else if (!tokens.isEmpty() && tokens.size() <= MOST_WORDS) {
      phrases(tokens).stream()
          .filter(phrase -> articlesWith.applyAsInt(phrase.words()) > 0)
          .forEach(phrase -> all.put(phrase.words(), phrase.share()));
    }
    return all;
  }

  private boolean isOrdinary(LatinText.Token token) {
    return ordinary.contains(token.letters());
  }

  /** Words with and without the article are one name, written as the archive mostly does. */
  private static Map<String, Double> shares(List<Guess> guesses) {
    Map<String, Guess> best = new LinkedHashMap<>();
    for (Guess guess : guesses) {
      best.merge(
          Articles.without(guess.word()),
          guess,
          (first, other) -> new Guess(first.word(), first.share() + other.share()));
    }
    Map<String, Double> shares = new LinkedHashMap<>();
    best.values().stream()
        .sorted(Comparator.comparingDouble(Guess::share).reversed())
        .forEach(guess -> shares.put(guess.word(), guess.share()));
    return shares;
  }

  /**
   * What words may be that stand side by side in some article.
   *
   * @param articlesWith in how many articles some Arabic words stand so
   */
  Reading together(List<LatinText.Token> tokens, ToIntFunction<String> articlesWith) {
    if (tokens.isEmpty()
        || tokens.size() > MOST_WORDS
        || tokens.stream().allMatch(this::isOrdinary)) {
      return Reading.NOTHING;
    }
    Map<String, Double> found = new LinkedHashMap<>();
    double sum = 0;
    double believed = 0;
    for (Phrase phrase : phrases(tokens)) {
      int articles = articlesWith.applyAsInt(phrase.words());
      if (articles > 0) {
        found.put(phrase.words(), phrase.share() * articles);
        sum += phrase.share() * articles;
        believed += phrase.share();
      }
    }
    double least = LEAST_SHARE * sum;
    List<Map.Entry<String, Double>> best =
        found.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .filter(entry -> entry.getValue() >= least)
            .limit(MOST_SPELLINGS)
            .toList();
    double share = best.stream().mapToDouble(Map.Entry::getValue).sum();
    boolean sure =
        share >= SURE * sum && believed >= BELIEVED && tokens.stream().noneMatch(this::isOrdinary);
    return new Reading(
        best.stream().map(Map.Entry::getKey).toList(), sure ? Ground.SURE : Ground.POSSIBLE);
  }

  /** Words side by side, and the product of their shares. */
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
      List<Guess> first = guesses.subList(0, Math.min(MOST_OF_A_WORD, guesses.size()));
      phrases =
          phrases.stream()
              .flatMap(phrase -> first.stream().map(phrase::then))
              .sorted(Comparator.comparingDouble(Phrase::share).reversed())
              .limit(MOST_TOGETHER)
              .toList();
    }
    return phrases;
  }
}
