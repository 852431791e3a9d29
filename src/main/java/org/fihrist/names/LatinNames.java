package org.fihrist.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.fihrist.names.latin.Articles;
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

  private static final int SHORTEST = 3;

  /** From here on, a guess is offered. */
  private static final double OFFERED = 0.35;

  /** What the letters alone have to say at least for words that stand side by side. */
  private static final double BELIEVED = 0.2;

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
    Typed typed = new Typed(words, articlesWith);
    List<Part> known = known(typed);
    List<Part> parts = new ArrayList<>();
    int rest = 0;
    for (int i = 0; i <= known.size(); i++) {
      Part next = i < known.size() ? known.get(i) : null;
      if (next == null || !isDoubtful(typed, next)) {
        guess(typed, rest, next == null ? words.size() : next.from(), next, parts);
        if (next != null) {
          parts.add(next);
          rest = next.to();
        }
      }
    }
    return parts;
  }

  /** Known names, from the left, the longest before all. */
  private List<Part> known(Typed typed) {
    List<Part> known = new ArrayList<>();
    for (int from = 0; from < typed.words().size(); ) {
      Part part = known(typed, from);
      known.addAll(part == null ? List.of() : List.of(part));
      from = part == null ? from + 1 : part.to();
    }
    return known;
  }

  /** A province may be somebody's name as well: beside other words it does not stand for itself. */
  private boolean isDoubtful(Typed typed, Part part) {
    return part.to() == part.from() + 1
        && typed.words().size() > 1
        && known.isRegionOnly(typed.words().get(part.from()));
  }

  /** Words that were typed side by side, and the archive that they are looked for in. */
  private record Typed(List<String> words, ToIntFunction<String> articlesWith) {
    int articles(String arabic) {
      return articlesWith.applyAsInt(arabic);
    }
  }

  /** The longest known name that begins here and that the archive has, or null. */
  private @Nullable Part known(Typed typed, int from) {
    for (int to = Math.min(typed.words().size(), from + MOST_WORDS); to > from; to--) {
      List<String> there =
          known.spellings(String.join(" ", typed.words().subList(from, to))).stream()
              .filter(spelling -> typed.articles(spelling) > 0)
              .toList();
      if (!there.isEmpty()) {
        return new Part(from, to, new Reading(there, Ground.KNOWN));
      }
    }
    return null;
  }

  /** Looks at words that are not known, between two that may be. */
  private void guess(Typed typed, int from, int to, @Nullable Part after, List<Part> parts) {
    Part before = parts.isEmpty() || parts.getLast().to() < from ? null : parts.getLast();
    if (to - from >= 1 && to - from <= MOST_WORDS) {
      Reading whole = together(typed, from, to, before, after);
      if (!whole.spellings().isEmpty()) {
        parts.add(new Part(from, to, whole));
        return;
      }
    }
    for (int word = from; word < Math.min(to, from + MOST_GUESSED); word++) {
      Part known = known(typed, word);
      Part part =
          known != null && known.to() == word + 1
              ? known
              : new Part(word, word + 1, alone(typed.words().get(word), typed.articlesWith()));
      parts.addAll(part.reading().spellings().isEmpty() ? List.of() : List.of(part));
    }
  }

  /** Words that stand side by side in the archive, or beside the known name before or after. */
  private Reading together(
      Typed typed, int from, int to, @Nullable Part before, @Nullable Part after) {
    List<LatinText.Token> tokens =
        LatinText.tokens(String.join(" ", typed.words().subList(from, to)));
    String first = before == null ? "" : before.reading().spellings().getFirst() + " ";
    String last = after == null ? "" : " " + after.reading().spellings().getFirst();
    if (tokens.size() == 1 && first.isEmpty() && last.isEmpty()) {
      return Reading.NOTHING;
    }
    Reading inFront = together(tokens, words -> typed.articles(first + words));
    return inFront.spellings().isEmpty() && !last.isEmpty()
        ? together(tokens, words -> typed.articles(words + last))
        : inFront;
  }

  private Reading alone(String word, ToIntFunction<String> articlesWith) {
    List<LatinText.Token> tokens = LatinText.tokens(word);
    if (tokens.size() != 1) {
      return together(tokens, articlesWith);
    }
    LatinText.Token token = tokens.getFirst();
    boolean isWord = isOrdinary(token);
    boolean mayBeName = !isWord || (startsWithCapital(word) && !ordinary.isCapital(token.letters()));
    if (known.isConvention(word) || !mayBeName || token.letters().length() < SHORTEST) {
      return Reading.NOTHING;
    }
    NameGuesser.Guesses guesses = guesser.guesses(token);
    List<String> likely = new ArrayList<>();
    shares(guesses.words()).forEach((name, share) -> {
      if (share >= LEAST_SHARE && likely.size() < MOST_SPELLINGS) {
        likely.add(name);
      }
    });
    if (guesses.confidence() < (isWord ? LIKELY : OFFERED)) {
      return Reading.NOTHING;
    }
    // What is known to be written otherwise is not what it sounds like.
    boolean sure =
        !isWord
            && guesses.confidence() >= SURE
            && known.spellings(word).isEmpty();
    return new Reading(likely, sure ? Ground.SURE : Ground.POSSIBLE);
  }

  private boolean isOrdinary(LatinText.Token token) {
    return ordinary.contains(token.letters());
  }

  private static boolean startsWithCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
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

  private Reading together(List<LatinText.Token> tokens, ToIntFunction<String> articlesWith) {
    if (tokens.isEmpty() || tokens.size() > MOST_WORDS || tokens.stream().allMatch(this::isOrdinary)) {
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
        share >= SURE * sum
            && believed >= BELIEVED
            && tokens.stream().noneMatch(this::isOrdinary);
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
