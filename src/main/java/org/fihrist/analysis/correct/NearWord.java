package org.fihrist.analysis.correct;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.fihrist.analysis.correct.SpellingDistance.MAX_CHANGES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.analysis.pattern.CliticPattern;
import org.fihrist.analysis.pattern.WordPattern;
import org.fihrist.analysis.stem.Proclitics;
import org.fihrist.analysis.stem.Proclitics.Tried;
import org.fihrist.analysis.stem.WordForms;

/**
 * The pattern of a word that may be misspelled, in the query or in a text. It matches the words
 * within some {@link SpellingDistance}. Arabic nouns and names often have proclitics, so words with
 * any proclitic match too, and a typed article may be missing, as for a {@link CliticPattern}.
 * After a clitic that was not typed, only half of the distance is allowed, because a clitic and an
 * edit together would make too many words similar.
 *
 * @param folded the folded word of the query
 * @param cores the parts that may stand after proclitics: the word, or the word without its article
 * @param maxDistance the greatest distance
 */
public record NearWord(String folded, List<Core> cores, int maxDistance) implements WordPattern {
  /** The greatest length of a word; the time of a comparison grows with the length. */
  public static final int LONGEST = 32;

  /** The largest number of misspelled parts, if the analysis splits a typed word into parts. */
  public static final int MAX_PARTS = 2;

  /** Additional distance of a word with another clitic than the typed one. */
  private static final int OTHER_CLITIC = 1;

  private static final int MIN_LETTERS = 3;
  private static final long PROCLITIC_LETTERS = SpellingDistance.letters("وفبكلاس");

  public NearWord {
    cores = List.copyOf(cores);
  }

  /**
   * The pattern of a word.
   *
   * @param edits the number of ordinary edits that are allowed; cheaper edits count less
   */
  public static NearWord of(WordForms word, int edits) {
    String folded = word.folded();
    List<Core> cores = new ArrayList<>();
    for (String rest : Proclitics.withoutArticle(word.exact(), folded)) {
      if (rest.length() >= MIN_LETTERS) {
        cores.add(Core.of(folded.substring(0, folded.length() - rest.length()), rest));
      }
    }
    if (cores.isEmpty()) {
      cores.add(Core.of("", folded));
    }
    return new NearWord(folded, cores, edits * SpellingDistance.EDIT);
  }

  /**
   * A word that may stand after proclitics.
   *
   * @param typed the proclitic in the query, may be empty
   * @param word the word after it
   * @param letters the letters of the word as a set of bits
   * @param proclitics the proclitics that may stand before the word, including the empty one
   */
  record Core(String typed, String word, long letters, Set<String> proclitics) {
    static Core of(String typed, String word) {
      Tried tried = word.length() < MIN_LETTERS ? Tried.NONE : Tried.ALL;
      Set<String> proclitics = new HashSet<>(Proclitics.before(word, tried));
      proclitics.add("");
      return new Core(typed, word, SpellingDistance.letters(word), Set.copyOf(proclitics));
    }

    /** A cheap test that excludes nearly all words of a dictionary. */
    boolean isFar(String found, long lettersFound) {
      return found.length() > word.length() + Proclitics.MAX_LENGTH + MAX_CHANGES
          || found.length() < word.length() - MAX_CHANGES
          || Long.bitCount(letters & ~lettersFound) > MAX_CHANGES
          || Long.bitCount(lettersFound & ~letters & ~PROCLITIC_LETTERS) > MAX_CHANGES;
    }

    int distance(String found, int maxDistance) {
      int best = SpellingDistance.TOO_FAR;
      int first = Math.max(0, found.length() - word.length() - MAX_CHANGES);
      for (int cut = first; cut <= Math.min(Proclitics.MAX_LENGTH, found.length()); cut++) {
        String proclitic = found.substring(0, cut);
        boolean asTyped = proclitic.equals(typed);
        if (asTyped || proclitics.contains(proclitic)) {
          int distance = SpellingDistance.between(word, found.substring(cut));
          if (distance <= (asTyped ? maxDistance : maxDistance / 2)) {
            best = Math.min(best, asTyped ? distance : distance + OTHER_CLITIC);
          }
        }
      }
      return best;
    }

    Stream<String> beginnings() {
      Set<String> bare = SpellingDistance.beginnings(word);
      return Stream.concat(Stream.of(typed), proclitics.stream())
          .flatMap(proclitic -> bare.stream().map(beginning -> proclitic + beginning));
    }
  }

  /** The distance of a folded word; {@link SpellingDistance#TOO_FAR} when it does not match. */
  public int distance(String found) {
    long letters = SpellingDistance.letters(found);
    int best = SpellingDistance.TOO_FAR;
    for (Core core : cores) {
      if (!core.isFar(found, letters)) {
        best = Math.min(best, core.distance(found, maxDistance));
      }
    }
    return best;
  }

  @Override
  public boolean matches(String found) {
    return distance(found) < SpellingDistance.TOO_FAR;
  }

  @Override
  public Set<String> beginnings() {
    return cores.stream().flatMap(Core::beginnings).collect(toUnmodifiableSet());
  }
}
