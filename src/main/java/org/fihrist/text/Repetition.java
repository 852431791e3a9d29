package org.fihrist.text;

import java.util.List;

/** Detects an abstract that the text repeats, so that its words are not counted twice. */
public final class Repetition {
  // Outlets copy abstracts from the first paragraph and leave out a name or a clause: 72 of the
  // 3,817 abstracts of the ANT corpus are such copies, and none has other words than the text.
  private static final double SHARED_IN_ORDER = 0.75;
  private static final int COMPARED_WORDS = 250;

  private Repetition() {}

  /** Whether the text contains the abstract, or begins with a longer wording of it. */
  public static boolean contains(String text, String lead) {
    if (text.startsWith(lead)) {
      return true;
    }
    List<String> leadWords = MatchKey.words(lead);
    if (leadWords.isEmpty()) {
      return true;
    }
    List<String> textWords = MatchKey.words(text);
    String whole = ' ' + String.join(" ", textWords) + ' ';
    if (whole.contains(' ' + String.join(" ", leadWords) + ' ')) {
      return true;
    }
    List<String> abstractOpening = opening(leadWords, COMPARED_WORDS);
    List<String> textOpening = opening(textWords, 3 * abstractOpening.size());
    int shared = longestCommonSubsequence(abstractOpening, textOpening);
    return shared >= SHARED_IN_ORDER * abstractOpening.size();
  }

  private static List<String> opening(List<String> words, int count) {
    return words.subList(0, Math.min(words.size(), count));
  }

  private static int longestCommonSubsequence(List<String> a, List<String> b) {
    int[] previous = new int[b.size() + 1];
    for (String word : a) {
      int[] current = new int[b.size() + 1];
      for (int j = 1; j <= b.size(); j++) {
        current[j] =
            word.equals(b.get(j - 1)) ? previous[j - 1] + 1 : Math.max(previous[j], current[j - 1]);
      }
      previous = current;
    }
    return previous[b.size()];
  }
}
