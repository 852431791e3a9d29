package org.fihrist.names;

/**
 * The consonants of a word as both scripts agree on them: an {@code int} of up to eight classes,
 * four bits each. Vowels, ain and hamza are left out, for Latin writers leave them out or make them
 * up; letters that Latin writers do not tell apart are one class; a ha at the end, nearly always a
 * ta marbuta, is none. A class is never 0, so skeletons of different lengths differ.
 */
final class Skeleton {
  static final int EMPTY = 0;

  private static final char FIRST = '\u0621';
  private static final char LAST = '\u064A';
  private static final int BITS = 4;
  private static final int FULL = 28;
  private static final String[] CLASSES = {
    "\u0628", // beh
    "\u0641", // feh
    "\u062A\u0637\u062B", // teh, tah, theh
    "\u062F\u0636\u0630\u0638", // dal, dad, thal, zah
    "\u0632", // zain
    "\u0633\u0635", // seen, sad
    "\u0634", // sheen
    "\u062C", // jeem
    "\u0643\u0642", // kaf, qaf
    "\u063A\u062E", // ghain, khah
    "\u0644", // lam
    "\u0645", // meem
    "\u0646", // noon
    "\u0631", // reh
    "\u0647\u062D", // heh, hah
  };
  private static final int HEH_CLASS = CLASSES.length;
  private static final byte[] CLASS_OF = classes();

  private Skeleton() {}

  private static byte[] classes() {
    byte[] classes = new byte[LAST - FIRST + 1];
    for (int i = 0; i < CLASSES.length; i++) {
      for (char letter : CLASSES[i].toCharArray()) {
        classes[letter - FIRST] = (byte) (i + 1);
      }
    }
    return classes;
  }

  /** The skeleton of a folded Arabic word from its {@code from}-th letter on. */
  static int of(String word, int from) {
    return extend(EMPTY, word.substring(from), true);
  }

  /** A skeleton made longer by some Arabic letters, which may be the end of the word. */
  static int extend(int skeleton, String letters, boolean atTheEnd) {
    int extended = skeleton;
    for (int i = 0; i < letters.length(); i++) {
      int consonant = CLASS_OF[letters.charAt(i) - FIRST];
      boolean silent = consonant == HEH_CLASS && atTheEnd && i == letters.length() - 1;
      if (consonant != 0 && !silent && extended >>> FULL == 0) {
        extended = extended << BITS | consonant;
      }
    }
    return extended;
  }
}
