package org.fihrist.analysis.correct;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.fihrist.analysis.correct.SpellingDistance.MOST_CHANGES;

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
 * A word that may be misspelled, where it was asked for or where it stands: it reaches the words
 * within some {@link SpellingDistance}. Nouns and names seldom stand bare in Arabic, so every
 * proclitic is tried on and a typed article off, as for a {@link CliticPattern}. Behind a clitic
 * that was not typed a word has to be twice as near: a clitic and an edit together make too many
 * words alike.
 *
 * @param folded the word asked for
 * @param cores what may stand behind proclitics: the word, or what remains without its article
 * @param most the greatest distance
 */
public record NearWord(String folded, List<Core> cores, int most) implements WordPattern {
  /** The cost of comparing grows with length; nobody's word is longer. */
  public static final int LONGEST = 32;

  /** One typed "word" may be cut into several; that so many are misspelled cannot be meant. */
  public static final int MOST_PARTS = 2;

  /** Of two words equally near, the one behind the clitic that was typed is nearer. */
  private static final int OTHER_CLITIC = 1;

  private static final int FEWEST_LETTERS = 3;
  private static final long PROCLITIC_LETTERS = SpellingDistance.letters("وفبكلاس");

  public NearWord {
    cores = List.copyOf(cores);
  }

  /** The words within so many ordinary edits, or more of the less costly. */
  public static NearWord of(WordForms word, int edits) {
    String folded = word.folded();
    List<Core> cores = new ArrayList<>();
    for (String rest : Proclitics.withoutArticle(word.exact(), folded)) {
      if (rest.length() >= FEWEST_LETTERS) {
        cores.add(Core.of(folded.substring(0, folded.length() - rest.length()), rest));
      }
    }
    if (cores.isEmpty()) {
      cores.add(Core.of("", folded));
    }
    return new NearWord(folded, cores, edits * SpellingDistance.EDIT);
  }

  /**
   * What may stand behind proclitics.
   *
   * @param typed the proclitic that it was typed with
   * @param word the word behind it
   * @param letters those that a word found has to have, nearly all
   * @param proclitics the other ones that may stand before it, one of them empty
   */
  record Core(String typed, String word, long letters, Set<String> proclitics) {
    static Core of(String typed, String word) {
      Tried tried = word.length() < FEWEST_LETTERS ? Tried.NONE : Tried.ALL;
      Set<String> proclitics = new HashSet<>(Proclitics.before(word, tried));
      proclitics.add("");
      return new Core(typed, word, SpellingDistance.letters(word), Set.copyOf(proclitics));
    }

    /** Settles nearly all words of a dictionary, so it is cheap. */
    boolean isFar(String found, long lettersFound) {
      return found.length() > word.length() + Proclitics.LONGEST + MOST_CHANGES
          || found.length() < word.length() - MOST_CHANGES
          || Long.bitCount(letters & ~lettersFound) > MOST_CHANGES
          || Long.bitCount(lettersFound & ~letters & ~PROCLITIC_LETTERS) > MOST_CHANGES;
    }

    int distance(String found, int most) {
      int best = SpellingDistance.TOO_FAR;
      int first = Math.max(0, found.length() - word.length() - MOST_CHANGES);
      for (int cut = first; cut <= Math.min(Proclitics.LONGEST, found.length()); cut++) {
        String proclitic = found.substring(0, cut);
        boolean asTyped = proclitic.equals(typed);
        if (asTyped || proclitics.contains(proclitic)) {
          int distance = SpellingDistance.between(word, found.substring(cut));
          if (distance <= (asTyped ? most : most / 2)) {
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

  /** How far a folded word is; {@link SpellingDistance#TOO_FAR} when it is not reached. */
  public int distance(String found) {
    long letters = SpellingDistance.letters(found);
    int best = SpellingDistance.TOO_FAR;
    for (Core core : cores) {
      if (!core.isFar(found, letters)) {
        best = Math.min(best, core.distance(found, most));
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
