package org.fihrist.analysis.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fihrist.analysis.letters.LetterFolder;
import org.fihrist.analysis.stem.Proclitics;
import org.fihrist.analysis.stem.StopWords;

/**
 * Finds what was meant by a word that an archive does not have, or hardly: among the archive's own
 * words the one for which the slip and the word together are likeliest ({@link SlipCost} and
 * articles). All words are looked at, which is a few milliseconds for a hundred thousand of them;
 * only few get past a comparison of lengths and letters.
 */
public final class Corrector {
  /** The cost of comparing grows with length. */
  private static final int LONGEST = 32;

  private static final int SHORTEST = 3;
  private static final int MOST_LETTERS_APART = 2;

  /** A space left out between two words, and one put into a word. */
  private static final int NO_SPACE = 20;

  private static final int SPACE = 20;

  /** How much a slip counts against how frequent a word is: found on two thirds of a table. */
  private static final double LIKELIER = 2.2;

  private static final Comparator<Correction> BEST_FIRST =
      Comparator.comparingDouble(Correction::likelihood)
          .reversed()
          .thenComparing(correction -> String.join(" ", correction.words()));

  private final Vocabulary words;

  /** Corrects to the words of an archive. */
  public Corrector(Vocabulary words) {
    this.words = words;
  }

  /**
   * Which corrections are of use.
   *
   * @param most how many of them
   * @param leastArticles how many articles have to have them
   * @param mostSlip the dearest slip, in the units of {@link Correction#slip}
   */
  public record Wanted(int most, int leastArticles, int mostSlip) {
    /** So many, however rare and however far. */
    public static Wanted any(int most) {
      return new Wanted(most, 1, SlipCost.TOO_MUCH);
    }

    private boolean takes(int articles) {
      return articles >= leastArticles;
    }
  }

  /**
   * What may have been meant by a cleaned word, likeliest first; the word itself left out.
   *
   * @param exact as typed: folding drops a hamza at the end, which may be a slip of the finger
   */
  public List<Correction> correct(String exact, Wanted wanted) {
    String typed = LetterFolder.foldLetters(exact);
    String folded = LetterFolder.fold(exact);
    if (typed.length() < SHORTEST || typed.length() > LONGEST || !isWord(typed)) {
      return List.of();
    }
    List<Correction> found = new ArrayList<>(near(typed, wanted));
    found.addAll(apart(exact));
    if (found.isEmpty()) {
      found.addAll(behindProclitics(typed, wanted));
    }
    found.removeIf(one ->
        one.words().equals(List.of(folded))
            || !wanted.takes(one.articles())
            || one.slip() > wanted.mostSlip());
    found.sort(BEST_FIRST);
    return List.copyOf(found.subList(0, Math.min(wanted.most(), found.size())));
  }

  /** Two folded words that may be one with a space in it. */
  public Optional<Correction> joined(String first, String second) {
    String both = first + second;
    int articles = words.articles(both);
    int rarer = Math.min(words.articles(first), words.articles(second));
    boolean likelier = articles > 0 && (long) articles > 3L * rarer && isWord(both);
    return likelier
        ? Optional.of(new Correction(List.of(both), articles, SPACE, likelihood(articles, SPACE)))
        : Optional.empty();
  }

  /** Numbers are not misspelled words. */
  private static boolean isWord(String folded) {
    return folded.chars().noneMatch(Character::isDigit);
  }

  /** The dearest slip that is believed of a word: short words have too many neighbours. */
  private static int dearest(String typed) {
    return switch (typed.length()) {
      case 3 -> 36;
      case 4 -> 50;
      case 5 -> 60;
      default -> 75;
    };
  }

  private List<Correction> near(String typed, Wanted wanted) {
    long letters = SpellingDistance.letters(typed);
    SlipCost slips = new SlipCost(typed, Math.min(dearest(typed), wanted.mostSlip()));
    List<Correction> near = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (Math.abs(words.length(i) - typed.length()) <= SlipCost.MOST_LONGER
          && wanted.takes(words.articles(i))
          && isNear(letters, words.letters(i))) {
        String word = words.word(i);
        int slip = slips.of(word);
        if (slip > 0 && slip < SlipCost.TOO_MUCH && isWord(word)) {
          int articles = words.articles(i);
          near.add(new Correction(List.of(word), articles, slip, likelihood(articles, slip)));
        }
      }
    }
    return near;
  }

  private static boolean isNear(long one, long other) {
    return Long.bitCount(one & ~other) <= MOST_LETTERS_APART
        && Long.bitCount(other & ~one) <= MOST_LETTERS_APART;
  }

  private static double likelihood(int articles, int slip) {
    return Math.log(articles) - LIKELIER * slip / 10;
  }

  /** Two words typed without their space, each as likely as it is frequent. */
  private List<Correction> apart(String exact) {
    List<Correction> pairs = new ArrayList<>();
    for (int cut = 2; cut <= exact.length() - 2; cut++) {
      String first = LetterFolder.fold(exact.substring(0, cut));
      String second = LetterFolder.fold(exact.substring(cut));
      int articles = Math.min(words.articles(first), words.articles(second));
      if (articles > 0 && stands(first) && stands(second)) {
        double together =
            Math.log(words.articles(first))
                + Math.log(words.articles(second))
                - Math.log(words.commonest());
        pairs.add(
            new Correction(
                List.of(first, second), articles, NO_SPACE, together - LIKELIER * NO_SPACE / 10));
      }
    }
    return pairs;
  }

  /** Two letters are a word by themselves only when everybody uses it. */
  private boolean stands(String part) {
    return part.length() > 2
        || StopWords.containsFolded(part)
        || words.articles(part) * 50L >= words.commonest();
  }

  /** An inflected form that the archive lacks of a word that it has. */
  private List<Correction> behindProclitics(String typed, Wanted wanted) {
    for (int length = Math.min(Proclitics.LONGEST, typed.length() - SHORTEST);
        length > 0;
        length--) {
      String proclitic = typed.substring(0, length);
      String rest = typed.substring(length);
      if (Proclitics.before(rest, Proclitics.Tried.ALL).contains(proclitic)) {
        List<Correction> behind = near(rest, wanted);
        if (!behind.isEmpty()) {
          return behind.stream()
              .map(one ->
                  new Correction(
                      List.of(proclitic + one.words().getFirst()),
                      one.articles(),
                      one.slip(),
                      one.likelihood()))
              .toList();
        }
      }
    }
    return List.of();
  }
}
