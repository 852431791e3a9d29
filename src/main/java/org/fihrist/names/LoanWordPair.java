package org.fihrist.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two spellings that differ only in what writers confuse in loan words: letters of one class, and
 * long vowels inside the word.
 *
 * @param first a folded word
 * @param second another
 * @param confusions how many pairs of different consonants are confused, each counted once
 * @param confused how many consonants differ
 * @param vowels how many vowels were added, left out or replaced
 */
record LoanWordPair(String first, String second, int confusions, int confused, int vowels) {
  private static final Pattern ENDING = Pattern.compile("[اوي]ن$");

  private static final String VOWELS = "اوي";

  /** The letters that writers confuse in loan words; each stands for the first of its class. */
  private static final List<String> CLASSES = List.of("تط", "كغجق", "سثزص");

  /** Compares two folded words; empty when they differ in more than that. */
  static Optional<LoanWordPair> of(String first, String second) {
    Parts firstParts = Parts.of(first);
    Parts secondParts = Parts.of(second);
    int size = firstParts.consonants().length();
    if (size != secondParts.consonants().length() || !firstParts.edgesEqual(secondParts)) {
      return Optional.empty();
    }
    if (differInEnding(first, second)) {
      return Optional.empty();
    }
    Set<String> confusions = new HashSet<>();
    int confused = 0;
    for (int i = 0; i < size; i++) {
      char here = firstParts.consonants().charAt(i);
      char there = secondParts.consonants().charAt(i);
      if (here != there) {
        if (classOf(here) != classOf(there)) {
          return Optional.empty();
        }
        confusions.add("" + here + there);
        confused++;
      }
    }
    int vowels = 0;
    for (int i = 0; i <= size; i++) {
      vowels += vowelEdits(firstParts.vowels().get(i), secondParts.vowels().get(i));
    }
    return Optional.of(new LoanWordPair(first, second, confusions.size(), confused, vowels));
  }

  /** The endings of the plural and the dual, which differ by case. */
  private static boolean differInEnding(String first, String second) {
    return ENDING.matcher(first).find()
        && ENDING.matcher(second).find()
        && first.charAt(first.length() - 2) != second.charAt(second.length() - 2);
  }

  private static int vowelEdits(String first, String second) {
    if (first.equals(second)) {
      return 0;
    }
    int longest = Math.max(first.length(), second.length());
    return first.length() == second.length() || (!first.contains(second) && !second.contains(first))
        ? longest
        : longest - Math.min(first.length(), second.length());
  }

  /** How many kinds of differences there are. */
  int edits() {
    return confusions + vowels;
  }

  /** Whether one has an alef more than the other and nothing else differs. */
  boolean differsInAlef() {
    return Math.abs(first.length() - second.length()) == 1
        && first.replace("ا", "").equals(second.replace("ا", ""));
  }

  /** Equal for all words that may be one: the classes of their consonants. */
  static String key(String word) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) < 0) {
        key.append(classOf(word.charAt(i)));
      }
    }
    return key.toString();
  }

  /** How many consonants a word has. */
  static int consonants(String word) {
    return key(word).length();
  }

  private static char classOf(char letter) {
    for (String letters : CLASSES) {
      if (letters.indexOf(letter) >= 0) {
        return letters.charAt(0);
      }
    }
    return letter;
  }

  /**
   * A word in parts.
   *
   * @param consonants its consonants
   * @param vowels the vowels before each of them, and those behind the last
   */
  private record Parts(String consonants, List<String> vowels) {
    static Parts of(String word) {
      StringBuilder consonants = new StringBuilder();
      List<String> vowels = new ArrayList<>();
      StringBuilder run = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        if (VOWELS.indexOf(word.charAt(i)) >= 0) {
          run.append(word.charAt(i));
        } else {
          consonants.append(word.charAt(i));
          vowels.add(run.toString());
          run.setLength(0);
        }
      }
      vowels.add(run.toString());
      return new Parts(consonants.toString(), vowels);
    }

    /** At its beginning and its end a vowel may be a prefix or an ending. */
    boolean edgesEqual(Parts parts) {
      return vowels.getFirst().equals(parts.vowels.getFirst())
          && vowels.getLast().equals(parts.vowels.getLast());
    }
  }
}
