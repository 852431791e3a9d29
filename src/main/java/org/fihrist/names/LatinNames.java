package org.fihrist.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.fihrist.names.latin.LatinText;
import org.fihrist.names.latin.NameGuesser;
import org.jspecify.annotations.Nullable;

/**
 * Finds how an archive writes a name that was typed in Latin letters. Names that are known are
 * looked up: {@link KnownNames}. For others {@link NameGuesser} gives the likeliest words of the
 * archive, and how sure it is. It never changes once made, and any number of threads may ask it.
 */
public final class LatinNames {
  private static final int MOST_WORDS = 4;

  /** Of words that are not known, so many are looked at in one text. */
  private static final int MOST_GUESSED = 6;

  private final KnownNames known;
  private final NameGuesses guesses;

  private LatinNames(KnownNames known, NameGuesser guesser) {
    this.known = known;
    this.guesses = new NameGuesses(guesser, OrdinaryWords.shipped());
  }

  /**
   * From an archive's folded words, and in how many articles each stands; with the shipped names.
   */
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

    String text(int from, int to) {
      return String.join(" ", words.subList(from, to));
    }

    /** Those that some article has, the most frequent first. */
    List<String> found(List<String> spellings) {
      Map<String, Integer> articles = new LinkedHashMap<>();
      spellings.forEach(spelling -> articles.put(spelling, articles(spelling)));
      return articles.entrySet().stream()
          .filter(found -> found.getValue() > 0)
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** The longest known name that begins here and that the archive has, or null. */
  private @Nullable Part known(Typed typed, int from) {
    for (int to = Math.min(typed.words().size(), from + MOST_WORDS); to > from; to--) {
      List<String> there = typed.found(known.spellings(typed.text(from, to)));
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
              : new Part(word, word + 1, alone(typed.words().get(word), typed));
      parts.addAll(part.reading().spellings().isEmpty() ? List.of() : List.of(part));
    }
  }

  /** Words that stand side by side in the archive, or beside the known name before or after. */
  private Reading together(
      Typed typed, int from, int to, @Nullable Part before, @Nullable Part after) {
    List<LatinText.Token> tokens = LatinText.tokens(typed.text(from, to));
    String first = before == null ? "" : before.reading().spellings().getFirst() + " ";
    String last = after == null ? "" : " " + after.reading().spellings().getFirst();
    if (tokens.size() == 1 && first.isEmpty() && last.isEmpty()) {
      return Reading.NOTHING;
    }
    Reading behind = guesses.together(tokens, words -> typed.articles(first + words));
    return behind.spellings().isEmpty() && !last.isEmpty()
        ? guesses.together(tokens, words -> typed.articles(words + last))
        : behind;
  }

  /**
   * What is known to be written otherwise, or is not in the archive, is not what it sounds like.
   */
  private Reading alone(String word, Typed typed) {
    if (known.isConvention(word)) {
      return Reading.NOTHING;
    }
    List<LatinText.Token> tokens = LatinText.tokens(word);
    if (tokens.size() != 1) {
      return guesses.together(tokens, typed::articles);
    }
    Reading reading = guesses.alone(tokens.getFirst(), startsWithCapital(word));
    return known.spellings(word).isEmpty()
        ? reading
        : new Reading(reading.spellings(), Ground.POSSIBLE);
  }

  private static boolean startsWithCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
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
    guesses.all(LatinText.tokens(latin), articlesWith).forEach(found::putIfAbsent);
    List<Spelling> spellings = new ArrayList<>();
    found.forEach((words, share) -> spellings.add(new Spelling(words, share)));
    return List.copyOf(spellings.subList(0, Math.min(most, spellings.size())));
  }
}
