package org.fihrist.names;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.stem.StopWords;

/**
 * Tells foreign words from Arabic ones. An Arabic word is in the dictionary, is made of affixes and
 * another word of the archive, or has relatives there: the same letters with pronouns, endings and
 * prefixes of verbs. A foreign word has none of these, no letter that only Arabic has, and either
 * more consonants than an Arabic root, or a place in the gazetteer.
 */
public final class LoanWordShape {
  private static final Pattern LETTERS = Pattern.compile("[\u0621-\u064A]{4,20}");

  /** Sounds that loan words do not have. */
  private static final Pattern ARABIC_SOUND = Pattern.compile("[\u0621عحضظذ]");

  private static final Pattern ARTICLE = Pattern.compile("(?:[وفبك]?ال|لل).*");
  private static final String PROCLITICS = "وفبلكس";
  private static final List<String> PERSONS = List.of("ي", "ت", "ن", "ا");

  /** The first letters of derived forms, which belong to no root. */
  private static final String DERIVING = "متيا";

  private static final List<String> ENDINGS =
      List.of("ه", "ها", "هم", "هما", "ات", "ين", "ون", "ان", "نا", "كم", "تم", "ت", "وا", "ته");

  private static final List<String> SUFFIXES =
      List.of("ه", "ها", "هم", "ات", "ين", "ون", "نا", "وا", "ته", "تها", "تم");

  private static final int LONGEST_ROOT = 3;
  private static final int SURELY_FOREIGN = 6;
  private static final int MAX_RELATIVES = 1;

  private final ToIntFunction<String> articles;
  private final Function<String, Set<String>> names;
  private final Ladder ladder;

  /**
   * Tells the words of an archive apart.
   *
   * @param articles in how many articles a folded word stands, 0 when in none
   * @param names what a folded word is known to be a name of; empty for a word that is none
   * @param ladder the dictionary
   */
  public LoanWordShape(
      ToIntFunction<String> articles, Function<String, Set<String>> names, Ladder ladder) {
    this.articles = articles;
    this.names = names;
    this.ladder = ladder;
  }

  /** Whether a folded word may be foreign, if only another spelling of it is found. */
  boolean mayBeForeign(String word) {
    return LETTERS.matcher(word).matches()
        && !ARABIC_SOUND.matcher(word).find()
        && !ARTICLE.matcher(word).matches()
        && !StopWords.containsFolded(word)
        && word.charAt(word.length() - 1) != 'ه'
        && LoanWordPair.consonants(word) >= LONGEST_ROOT
        && (isName(word) || (isUnknown(word) && isWhole(word) && relatives(word) <= MAX_RELATIVES));
  }

  private boolean isName(String word) {
    return !names.apply(word).isEmpty();
  }

  /** The dictionary has a few loan words too; they are longer than Arabic words without affixes. */
  private boolean isUnknown(String word) {
    return LoanWordPair.consonants(word) >= SURELY_FOREIGN || !ladder.knows(word);
  }

  /**
   * Whether two words that may be foreign differ in no more than their length allows: what is short
   * may be two words. Two known names are one only when the gazetteer says so.
   */
  boolean areForeign(LoanWordPair pair) {
    Set<String> first = names.apply(pair.first());
    Set<String> second = names.apply(pair.second());
    if (!first.isEmpty() && !second.isEmpty()) {
      return !Collections.disjoint(first, second) && pair.edits() <= 2;
    }
    if (pair.confused() > pair.confusions()) {
      // The same letters are confused twice, which no two Arabic roots show.
      return pair.edits() <= 2;
    }
    int consonants = Math.min(root(pair.first()), root(pair.second()));
    int letters = Math.min(pair.first().length(), pair.second().length());
    if (consonants > LONGEST_ROOT + 1) {
      return pair.edits() <= 3;
    }
    if (consonants > LONGEST_ROOT) {
      return pair.edits() <= (letters > 6 ? 2 : 1);
    }
    boolean oneIsName = !first.isEmpty() || !second.isEmpty();
    return oneIsName && pair.edits() == 1 && (pair.confusions() == 1 || pair.differsInAlef());
  }

  private static int root(String word) {
    int consonants = LoanWordPair.consonants(word);
    boolean derived = DERIVING.indexOf(word.charAt(0)) >= 0 && !isVowel(word.charAt(0));
    return derived ? consonants - 1 : consonants;
  }

  private static boolean isVowel(char letter) {
    return letter == 'ا' || letter == 'ي';
  }

  /** Whether no other word of the archive is in it. */
  private boolean isWhole(String word) {
    String rest = word.substring(1);
    if (PROCLITICS.indexOf(word.charAt(0)) >= 0 && isWord(rest)) {
      return false;
    }
    if (PERSONS.contains(word.substring(0, 1))) {
      for (String person : PERSONS) {
        if (!word.startsWith(person) && articles.applyAsInt(person + rest) > 0) {
          return false;
        }
      }
    }
    for (String ending : ENDINGS) {
      String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
      if (word.endsWith(ending) && stem.length() > 2 && (isWord(stem) || isWord(stem + "ه"))) {
        return false;
      }
    }
    String stem = ladder.forms(word).stem();
    return stem.equals(word) || word.endsWith("يا") || !isWord(stem);
  }

  private boolean isWord(String word) {
    return articles.applyAsInt(word) > 0 || ladder.knows(word);
  }

  private int relatives(String word) {
    int relatives = 0;
    for (String suffix : SUFFIXES) {
      relatives += articles.applyAsInt(word + suffix) > 0 ? 1 : 0;
    }
    for (String person : PERSONS) {
      relatives += articles.applyAsInt(person + word) > 0 ? 1 : 0;
    }
    return relatives;
  }
}
