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
 * Finds the Arabic spelling, in an archive, of a name that was typed in Latin letters. Known names
 * are looked up in {@link KnownNames}. For other names, {@link NameGuesser} gives the most likely
 * words of the archive and its confidence. Immutable and safe for use by many threads.
 */
public final class LatinNames {
  private static final int MAX_WORDS = 4;

  /** At most this number of unknown words is guessed in one text. */
  private static final int MAX_GUESSED_WORDS = 6;

  private final KnownNames known;
  private final NameGuesses guesses;

  private LatinNames(KnownNames known, NameGuesser guesser) {
    this.known = known;
    this.guesses = new NameGuesses(guesser, OrdinaryWords.shipped());
  }

  /**
   * Creates an instance for an archive, with the gazetteer that is part of the program.
   *
   * @param foldedWordsWithArticles the folded words of the archive, with the number of articles
   *     that contain each word
   */
  public static LatinNames of(Map<String, Integer> foldedWordsWithArticles) {
    return of(foldedWordsWithArticles, Gazetteer.shipped());
  }

  /**
   * Creates an instance for an archive.
   *
   * @param foldedWordsWithArticles the folded words of the archive, with the number of articles
   *     that contain each word
   * @param gazetteer a gazetteer whose Latin names are known
   */
  public static LatinNames of(Map<String, Integer> foldedWordsWithArticles, Gazetteer gazetteer) {
    return new LatinNames(new KnownNames(gazetteer), NameGuesser.of(foldedWordsWithArticles));
  }

  /** Why spellings are taken for a name. */
  public enum Ground {
    /** The spellings of the name are known. */
    KNOWN,
    /** The words fit well and no others do, so they can be searched without asking the user. */
    SURE,
    /** The words may be meant; the user should confirm them. */
    POSSIBLE
  }

  /**
   * The Arabic spellings of a name.
   *
   * @param spellings the spellings, the most likely first, with at most three guesses; empty when
   *     nothing fits
   * @param ground why these spellings were chosen
   */
  public record Reading(List<String> spellings, Ground ground) {
    static final Reading NOTHING = new Reading(List.of(), Ground.POSSIBLE);

    public Reading {
      spellings = List.copyOf(spellings);
    }
  }

  /**
   * A range of typed words that form one name.
   *
   * @param from the index of the first word
   * @param to the index after the last word
   * @param reading the spellings of the name in the archive
   */
  public record Part(int from, int to, Reading reading) {}

  /**
   * Finds the names among words that were typed side by side, and their Arabic spellings. Known
   * names are found first, the longest before shorter ones. The other words are guessed together if
   * they are few, because words that also stand side by side in the archive confirm each other.
   * Otherwise each word is guessed separately.
   *
   * @param words the typed words, in Latin letters
   * @param articlesWith gives the number of articles that contain some Arabic words side by side;
   *     it is called at most some dozen times for each name
   * @return parts in order, without overlap; a word for which nothing is found is in no part
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

  /** Known names from left to right; at each word the longest name is taken. */
  private List<Part> known(Typed typed) {
    List<Part> known = new ArrayList<>();
    for (int from = 0; from < typed.words().size(); ) {
      Part part = known(typed, from);
      known.addAll(part == null ? List.of() : List.of(part));
      from = part == null ? from + 1 : part.to();
    }
    return known;
  }

  /**
   * Whether a part may be no place: the name of a province can also be a person's name if it stands
   * beside other words.
   */
  private boolean isDoubtful(Typed typed, Part part) {
    return part.to() == part.from() + 1
        && typed.words().size() > 1
        && known.isRegionOnly(typed.words().get(part.from()));
  }

  /** Words that were typed side by side, and the archive in which they are searched. */
  private record Typed(List<String> words, ToIntFunction<String> articlesWith) {
    int articles(String arabic) {
      return articlesWith.applyAsInt(arabic);
    }

    String text(int from, int to) {
      return String.join(" ", words.subList(from, to));
    }

    /** The spellings that occur in the archive, the most frequent first. */
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

  /** The longest known name that begins at a word and occurs in the archive, or null. */
  private @Nullable Part known(Typed typed, int from) {
    for (int to = Math.min(typed.words().size(), from + MAX_WORDS); to > from; to--) {
      List<String> there = typed.found(known.spellings(typed.text(from, to)));
      if (!there.isEmpty()) {
        return new Part(from, to, new Reading(there, Ground.KNOWN));
      }
    }
    return null;
  }

  /** Guesses the unknown words between two known names; either of them may be missing. */
  private void guess(Typed typed, int from, int to, @Nullable Part after, List<Part> parts) {
    Part before = parts.isEmpty() || parts.getLast().to() < from ? null : parts.getLast();
    if (to - from >= 1 && to - from <= MAX_WORDS) {
      Reading whole = together(typed, from, to, before, after);
      if (!whole.spellings().isEmpty()) {
        parts.add(new Part(from, to, whole));
        return;
      }
    }
    for (int word = from; word < Math.min(to, from + MAX_GUESSED_WORDS); word++) {
      Part known = known(typed, word);
      Part part =
          known != null && known.to() == word + 1
              ? known
              : new Part(word, word + 1, alone(typed.words().get(word), typed));
      parts.addAll(part.reading().spellings().isEmpty() ? List.of() : List.of(part));
    }
  }

  /**
   * Guesses words together: their spellings must stand side by side in the archive, next to the
   * known name before or after them if there is one.
   */
  private Reading together(
      Typed typed, int from, int to, @Nullable Part before, @Nullable Part after) {
    List<LatinText.Token> tokens = LatinText.tokens(typed.text(from, to));
    String first = before == null ? "" : before.reading().spellings().getFirst() + " ";
    String last = after == null ? "" : " " + after.reading().spellings().getFirst();
    if (tokens.size() == 1 && first.isEmpty() && last.isEmpty()) {
      return Reading.NOTHING;
    }
    Reading afterFirst = guesses.together(tokens, words -> typed.articles(first + words));
    return afterFirst.spellings().isEmpty() && !last.isEmpty()
        ? guesses.together(tokens, words -> typed.articles(words + last))
        : afterFirst;
  }

  /**
   * Guesses one word. A word with a conventional spelling is not guessed, and a known name that the
   * archive lacks is never {@link Ground#SURE}.
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
   * The most likely spellings of a name: the known ones, then the guesses, best first.
   *
   * @param limit the largest number of spellings
   */
  public List<Spelling> spellings(String latin, int limit) {
    return spellings(latin, _ -> 1, limit);
  }

  /**
   * The most likely spellings of a name. A guess of several words is returned only if an article
   * contains the words side by side.
   *
   * @param articlesWith gives the number of articles in which some folded words, separated by
   *     spaces, follow each other
   * @param limit the largest number of spellings
   */
  public List<Spelling> spellings(String latin, ToIntFunction<String> articlesWith, int limit) {
    Map<String, Double> found = new LinkedHashMap<>();
    for (String name : known.spellings(latin)) {
      found.put(NameSpellings.fold(name), 1.0);
    }
    guesses.all(LatinText.tokens(latin), articlesWith).forEach(found::putIfAbsent);
    List<Spelling> spellings = new ArrayList<>();
    found.forEach((words, share) -> spellings.add(new Spelling(words, share)));
    return List.copyOf(spellings.subList(0, Math.min(limit, spellings.size())));
  }
}
