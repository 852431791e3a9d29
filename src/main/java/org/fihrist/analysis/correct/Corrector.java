package org.fihrist.analysis.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fihrist.analysis.letters.LetterFolder;
import org.fihrist.analysis.stem.Proclitics;
import org.fihrist.analysis.stem.StopWords;

/**
 * Corrects a word that is missing or rare in an archive. The correction is the word of the archive
 * for which the typing error ({@link TypoCost}) and the word (number of articles) together are most
 * likely. All words of the archive are compared, which takes a few milliseconds for a hundred
 * thousand words, because a comparison of lengths and letters excludes nearly all of them.
 */
public final class Corrector {
  /** The time of a comparison grows with the length of the word. */
  private static final int MAX_LENGTH = 32;

  /** How many words are compared between two looks at their number of articles. */
  private static final int STRIDE = 256;

  private static final int MIN_LENGTH = 3;
  private static final int MAX_DIFFERENT_LETTERS = 2;

  /** The cost of a missing space between two words. */
  private static final int MISSING_SPACE = 20;

  /** The cost of a space inside a word. */
  private static final int EXTRA_SPACE = 20;

  /** The weight of the error against the frequency of the word, fitted on two thirds of a table. */
  private static final double SLIP_WEIGHT = 2.2;

  private static final Comparator<Correction> BEST_FIRST =
      Comparator.comparingDouble(Correction::likelihood)
          .reversed()
          .thenComparing(correction -> String.join(" ", correction.words()));

  private final Vocabulary words;

  /** Creates a corrector that proposes the words of an archive. */
  public Corrector(Vocabulary words) {
    this.words = words;
  }

  /**
   * The limits of a search for corrections.
   *
   * @param limit the largest number of corrections
   * @param minArticles the smallest number of articles that contain a correction
   * @param maxSlip the highest cost of the error, in the units of {@link Correction#slip}
   */
  public record Wanted(int limit, int minArticles, int maxSlip) {
    /** Limits that restrict only the number of corrections. */
    public static Wanted any(int limit) {
      return new Wanted(limit, 1, TypoCost.TOO_MUCH);
    }

    private boolean isFrequentEnough(int articles) {
      return articles >= minArticles;
    }
  }

  /**
   * The corrections of a word, the most likely first, without the word itself.
   *
   * @param exact the cleaned word. It must not be folded, because folding drops a final hamza that
   *     may be a typing error
   */
  public List<Correction> correct(String exact, Wanted wanted) {
    String typed = LetterFolder.foldLetters(exact);
    String folded = LetterFolder.fold(exact);
    if (typed.length() < MIN_LENGTH || typed.length() > MAX_LENGTH || !isWord(typed)) {
      return List.of();
    }
    List<Correction> found = new ArrayList<>(near(typed, wanted));
    found.addAll(split(exact));
    if (found.isEmpty()) {
      found.addAll(afterProclitics(typed, wanted));
    }
    found.removeIf(correction ->
        correction.words().equals(List.of(folded))
            || !wanted.isFrequentEnough(correction.articles())
            || correction.slip() > wanted.maxSlip());
    found.sort(BEST_FIRST);
    return List.copyOf(found.subList(0, Math.min(wanted.limit(), found.size())));
  }

  /** The word that two folded words may form if the space between them is an error. */
  public Optional<Correction> joined(String first, String second) {
    String both = first + second;
    int articles = words.articles(both);
    int rarer = Math.min(words.articles(first), words.articles(second));
    boolean isMoreLikely = articles > 0 && (long) articles > 3L * rarer && isWord(both);
    return isMoreLikely
        ? Optional.of(
            new Correction(List.of(both), articles, EXTRA_SPACE, likelihood(articles, EXTRA_SPACE)))
        : Optional.empty();
  }

  /** Whether a text has no digits; numbers are not corrected. */
  private static boolean isWord(String folded) {
    return folded.chars().noneMatch(Character::isDigit);
  }

  /** The highest cost for a word; it is lower for short words, which have too many neighbours. */
  private static int maxCost(String typed) {
    return switch (typed.length()) {
      case 3 -> 36;
      case 4 -> 50;
      case 5 -> 60;
      default -> 75;
    };
  }

  private List<Correction> near(String typed, Wanted wanted) {
    long letters = SpellingDistance.letters(typed);
    TypoCost slips = new TypoCost(typed, Math.min(maxCost(typed), wanted.maxSlip()));
    List<Correction> near = new ArrayList<>();
    Vocabulary.Frequent frequent = words.frequent();
    long[] letterSets = frequent.letterSets();
    for (int place = 0; place < letterSets.length; place++) {
      int i = frequent.numbers()[place];
      if (place % STRIDE == 0 && !wanted.isFrequentEnough(words.articles(i))) {
        break;
      }
      if (isNear(letters, letterSets[place])
          && Math.abs(words.length(i) - typed.length()) <= TypoCost.MAX_LENGTH_DIFFERENCE
          && wanted.isFrequentEnough(words.articles(i))) {
        String word = words.word(i);
        int slip = slips.of(word);
        if (slip > 0 && slip < TypoCost.TOO_MUCH && isWord(word)) {
          int articles = words.articles(i);
          near.add(new Correction(List.of(word), articles, slip, likelihood(articles, slip)));
        }
      }
    }
    return near;
  }

  private static boolean isNear(long letters, long otherLetters) {
    return Long.bitCount(letters & ~otherLetters) <= MAX_DIFFERENT_LETTERS
        && Long.bitCount(otherLetters & ~letters) <= MAX_DIFFERENT_LETTERS;
  }

  private static double likelihood(int articles, int slip) {
    return Math.log(articles) - SLIP_WEIGHT * slip / 10;
  }

  /** Splits the word into two words of the archive that were typed without a space. */
  private List<Correction> split(String exact) {
    List<Correction> pairs = new ArrayList<>();
    for (int cut = 2; cut <= exact.length() - 2; cut++) {
      String first = LetterFolder.fold(exact.substring(0, cut));
      String second = LetterFolder.fold(exact.substring(cut));
      int articles = Math.min(words.articles(first), words.articles(second));
      if (articles > 0 && mayStandAlone(first) && mayStandAlone(second)) {
        double together =
            Math.log(words.articles(first))
                + Math.log(words.articles(second))
                - Math.log(words.commonest());
        pairs.add(
            new Correction(
                List.of(first, second),
                articles,
                MISSING_SPACE,
                together - SLIP_WEIGHT * MISSING_SPACE / 10));
      }
    }
    return pairs;
  }

  /** Whether a part is a word: two letters are a word only if it is very frequent. */
  private boolean mayStandAlone(String part) {
    return part.length() > 2
        || StopWords.containsFolded(part)
        || words.articles(part) * 50L >= words.commonest();
  }

  /** Corrects the word after its proclitics, for a form that the archive lacks. */
  private List<Correction> afterProclitics(String typed, Wanted wanted) {
    for (int length = Math.min(Proclitics.MAX_LENGTH, typed.length() - MIN_LENGTH);
        length > 0;
        length--) {
      String proclitic = typed.substring(0, length);
      String rest = typed.substring(length);
      if (Proclitics.before(rest, Proclitics.Tried.ALL).contains(proclitic)) {
        List<Correction> corrections = near(rest, wanted);
        if (!corrections.isEmpty()) {
          return corrections.stream()
              .map(correction ->
                  new Correction(
                      List.of(proclitic + correction.words().getFirst()),
                      correction.articles(),
                      correction.slip(),
                      correction.likelihood()))
              .toList();
        }
      }
    }
    return List.of();
  }
}
