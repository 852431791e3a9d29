package org.fihrist.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Corrects text that was typed while the keyboard was set to the wrong script. This class knows no
 * words: it proposes every text whose letters could form words. The caller must check that the
 * proposal is in the archive and that the typed text is not.
 */
public final class KeyboardLayouts {
  private static final int MIN_LETTERS = 3;
  private static final int MAX_LENGTH = 200;

  /** Each lam-alef up to this number is tried as one key and as two; further ones as one key. */
  private static final int MAX_LIGATURES = 3;

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern LETTER_KEYS = Pattern.compile("[^\\s\\d]");

  /**
   * An Arabic word: ta marbuta, alef maksura and hamza on a seat cannot begin a word, and the first
   * two can only end it.
   */
  private static final Pattern ARABIC_WORD =
      Pattern.compile(
          "[\u0622\u0623\u0625\u0627\u0628\u062A-\u063A\u0641-\u0648\u064A]\u0640*"
              + "[\u064B-\u0652]*"
              + "(?:[\u0621-\u0628\u062A-\u063A\u0641-\u0648\u064A]\u0640*[\u064B-\u0652]*)*"
              + "[\u0629\u0649]?");

  private static final Pattern LATIN_WORD =
      Pattern.compile("(?=.*[aeiouy])[a-z][a-z'-]*", Pattern.CASE_INSENSITIVE);

  private KeyboardLayouts() {}

  /**
   * The texts that may have been meant, the most likely first: English or French keys are read as
   * Arabic keys of PCs and Macs, and the reverse. The list is empty for very short texts, for texts
   * in both scripts, and if no reading consists of possible words.
   */
  public static List<String> meant(String typed) {
    String text = typed.strip();
    boolean isArabic = ARABIC.matcher(text).find();
    boolean isLatin = LATIN.matcher(text).find();
    long letters = LETTER_KEYS.matcher(text).results().count();
    if (letters < MIN_LETTERS || text.length() > MAX_LENGTH || (isArabic && isLatin)) {
      return List.of();
    }
    return isArabic ? inLatin(text) : inArabic(text);
  }

  private static List<String> inArabic(String typed) {
    Set<String> meant = new LinkedHashSet<>();
    for (KeyboardLayout from : List.of(KeyboardLayout.ENGLISH, KeyboardLayout.FRENCH)) {
      for (KeyboardLayout to : List.of(KeyboardLayout.ARABIC, KeyboardLayout.ARABIC_MAC)) {
        meant.add(from.retype(typed, to, 0));
        meant.add(from.retype(typed.toLowerCase(Locale.ROOT), to, 0));
      }
    }
    return plausible(meant, ARABIC_WORD);
  }

  private static List<String> inLatin(String typed) {
    Set<String> meant = new LinkedHashSet<>();
    for (KeyboardLayout to : List.of(KeyboardLayout.ENGLISH, KeyboardLayout.FRENCH)) {
      for (KeyboardLayout from : List.of(KeyboardLayout.ARABIC, KeyboardLayout.ARABIC_MAC)) {
        int ways = 1 << Math.min(MAX_LIGATURES, from.ligatures(typed));
        for (int apart = 0; apart < ways; apart++) {
          meant.add(from.retype(typed, to, apart).toLowerCase(Locale.ROOT));
        }
      }
    }
    return plausible(meant, LATIN_WORD);
  }

  private static List<String> plausible(Set<String> meant, Pattern word) {
    return meant.stream().filter(text -> areWords(text, word)).toList();
  }

  private static boolean areWords(String text, Pattern word) {
    boolean hasWord = false;
    for (String part : text.split("\\s+", -1)) {
      boolean isNumber = part.chars().allMatch(Character::isDigit);
      hasWord |= !isNumber;
      if (!isNumber && !word.matcher(part).matches()) {
        return false;
      }
    }
    return hasWord;
  }
}
