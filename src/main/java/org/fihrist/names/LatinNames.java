package org.fihrist.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.fihrist.names.latin.LatinText;
import org.fihrist.names.latin.NameGuesser;
import org.fihrist.names.latin.NameGuesser.Guess;
import org.jspecify.annotations.Nullable;

/**
 * Finds how an archive writes a name that was typed in Latin letters. Names that are known are
 * looked up: {@link KnownNames}. For others {@link NameGuesser} gives the likeliest words of the
 * archive, and how sure it is. It never changes once made, and any number of threads may ask it.
 */
public final class LatinNames {
  private static final int MOST_WORDS = 4;

  /** Of the guesses for each word of a name, those that are tried beside each other. */
  private static final int MOST_OF_A_WORD = 6;

  private static final int MOST_TOGETHER = 24;
  private static final double LEAST_SHARE = 0.1;
  private static final double SURE = 0.9;

  /** From here on, an ordinary word is offered as a name. */
  private static final double LIKELY = 0.6;

  /** Of words that are not known, so many are looked at in one text. */
  private static final int MOST_GUESSED = 6;

  private static final int MOST_SPELLINGS = 3;

  private final KnownNames known;
  private final OrdinaryWords ordinary;
  private final NameGuesser guesser;

  private LatinNames(KnownNames known, NameGuesser guesser) {
    this.known = known;
    this.ordinary = OrdinaryWords.shipped();
    this.guesser = guesser;
  }

  /** From an archive's folded words, and in how many articles each stands; with the shipped names. */
  public static LatinNames of(Map<String, Integer> foldedWordsWithArticles) {
    return of(foldedWordsWithArticles, Gazetteer.shipped());
  }

  /** From an archive's folded words, and in how many articles each stands; with known names. */
  public static LatinNames of(Map<String, Integer> foldedWordsWithArticles, Gazetteer gazetteer) {
    return new LatinNames(new KnownNames(gazetteer), NameGuesser.of(foldedWordsWithArticles));
  }

  /** Why some spellings stand for a name. */
  public enum Ground {
    /** The name is known to be written so. */
    KNOWN,
    /** The archive's words fit so well, and no others do, that they may be searched unasked. */
    SURE,
    /** They may be meant. */
    POSSIBLE
  }

  /**
   * How a name may be written in Arabic.
   *
   * @param spellings the likeliest first, three guesses at most; empty when nothing fits
   * @param ground why
   */
  public record Reading(List<String> spellings, Ground ground) {
    static final Reading NOTHING = new Reading(List.of(), Ground.POSSIBLE);

    public Reading {
      spellings = List.copyOf(spellings);
    }
  }

  /**
   * Words side by side and what they are together.
   *
   * @param from the first of them
   * @param to behind the last
   * @param reading how the archive may write them
   */
  public record Part(int from, int to, Reading reading) {}

  /**
   * Reads words that were typed side by side: which of them are names, and how the archive writes
   * these. Known names come first, the longest before all. What is left is judged together where it
   * is short enough, for words that stand side by side in the archive as well bear each other out;
   * else each word by itself.
   *
   * @param words in Latin letters
   * @param articlesWith in how many articles some Arabic words stand side by side; asked some dozen
   *     times a name at most
   * @return parts in order that do not overlap; words that nothing is known of are in none
   */
  public List<Part> read(List<String> words, ToIntFunction<String> articlesWith) {
    List<Part> parts = new ArrayList<>();
    int rest = 0;
    for (int from = 0; from < words.size(); ) {
      Part known = known(words, from, articlesWith);
      if (known == null) {
        from++;
      } else {
        guess(words, rest, from, articlesWith, parts);
        parts.add(known);
        from = known.to();
        rest = from;
      }
    }
    guess(words, rest, words.size(), articlesWith, parts);
    return parts;
  }

  /** The longest known name that begins here and that the archive has, or null. */
  private @Nullable Part known(
      List<String> words, int from, ToIntFunction<String> articlesWith) {
    for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
      List<String> there =
          known.spellings(String.join(" ", words.subList(from, to))).stream()
              .filter(spelling -> articlesWith.applyAsInt(spelling) > 0)
              .toList();
      if (!there.isEmpty()) {
        return new Part(from, to, new Reading(there, Ground.KNOWN));
      }
    }
    return null;
  }

  private void guess(
      List<String> words,
      int from,
      int to,
      ToIntFunction<String> articlesWith,
      List<Part> parts) {
    if (to - from > 1 && to - from <= MOST_WORDS) {
      List<LatinText.Token> tokens = LatinText.tokens(String.join(" ", words.subList(from, to)));
      Reading whole = together(tokens, articlesWith);
      if (!whole.spellings().isEmpty()) {
        parts.add(new Part(from, to, whole));
        return;
      }
    }
    for (int word = from; word < Math.min(to, from + MOST_GUESSED); word++) {
      Reading alone = alone(words.get(word), articlesWith);
      if (!alone.spellings().isEmpty()) {
        parts.add(new Part(word, word + 1, alone));
      }
    }
  }

  private Reading alone(String word, ToIntFunction<String> articlesWith) {
    List<LatinText.Token> tokens = LatinText.tokens(word);
    if (tokens.size() != 1) {
      return together(tokens, articlesWith);
    }
    Reading reading = single(tokens.getFirst());
    // What is known to be written otherwise is not what it sounds like.
    return known.spellings(word).isEmpty()
        ? reading
        : new Reading(reading.spellings(), Ground.POSSIBLE);
  }

  private Reading single(LatinText.Token token) {
    boolean isOrdinary = ordinary.contains(token.letters());
    NameGuesser.Guesses guesses = guesser.guesses(token);
    List<String> likely =
        guesses.words().stream()
            .filter(guess -> guess.share() >= LEAST_SHARE)
            .limit(MOST_SPELLINGS)
            .map(Guess::word)
            .toList();
    if (isOrdinary && guesses.confidence() < LIKELY) {
      return Reading.NOTHING;
    }
    boolean sure = !isOrdinary && guesses.confidence() >= SURE;
    return new Reading(likely, sure ? Ground.SURE : Ground.POSSIBLE);
  }

  private Reading together(List<LatinText.Token> tokens, ToIntFunction<String> articlesWith) {
    if (tokens.isEmpty() || tokens.size() > MOST_WORDS) {
      return Reading.NOTHING;
    }
    Map<String, Double> found = new LinkedHashMap<>();
    double all = 0;
    for (Phrase phrase : phrases(tokens)) {
      int articles = articlesWith.applyAsInt(phrase.words());
      if (articles > 0) {
        double weight = phrase.share() * articles;
        found.put(phrase.words(), weight);
        all += weight;
      }
    }
    double sum = all;
    List<Map.Entry<String, Double>> best =
        found.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .filter(entry -> entry.getValue() >= LEAST_SHARE * sum)
            .limit(MOST_SPELLINGS)
            .toList();
    double share = best.stream().mapToDouble(Map.Entry::getValue).sum() / Math.max(sum, 1e-9);
    boolean sure =
        share >= SURE && tokens.stream().noneMatch(token -> ordinary.contains(token.letters()));
    return new Reading(
        best.stream().map(Map.Entry::getKey).toList(), sure ? Ground.SURE : Ground.POSSIBLE);
  }

  /** Words side by side, and the product of their shares. */
  private record Phrase(String words, double share) {
    Phrase then(Guess next) {
      return new Phrase(words.isEmpty() ? next.word() : words + " " + next.word(),
          share * next.share());
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

  /**
   * The likeliest spellings of a name, best first: those that are known, then the guesses. Nothing
   * is said of how sure they are.
   */
  public List<Spelling> spellings(String latin, int most) {
    return spellings(latin, _ -> 1, most);
  }

  /**
   * The same, but a name of several words only if they stand together in some article.
   *
   * @param articlesWith in how many articles some folded words, apart by spaces, follow each other
   */
  public List<Spelling> spellings(String latin, ToIntFunction<String> articlesWith, int most) {
    Map<String, Double> found = new LinkedHashMap<>();
    for (String name : known.spellings(latin)) {
      found.put(NameSpellings.fold(name), 1.0);
    }
    List<LatinText.Token> tokens = LatinText.tokens(latin);
    if (tokens.size() == 1) {
      guesser
          .guesses(tokens.getFirst())
          .words()
          .forEach(guess -> found.putIfAbsent(guess.word(), guess.share()));
    } else if (!tokens.isEmpty() && tokens.size() <= MOST_WORDS) {
      phrases(tokens).stream()
          .filter(phrase -> articlesWith.applyAsInt(phrase.words()) > 0)
          .forEach(phrase -> found.putIfAbsent(phrase.words(), phrase.share()));
    }
    List<Spelling> spellings = new ArrayList<>();
    found.forEach((words, share) -> spellings.add(new Spelling(words, share)));
    return List.copyOf(spellings.subList(0, Math.min(most, spellings.size())));
  }
}
