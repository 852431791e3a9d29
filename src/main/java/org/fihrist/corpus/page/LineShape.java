package org.fihrist.corpus.page;

import java.util.regex.Pattern;
import org.fihrist.text.MatchKey;

/** Distinguishes running text from the short lines around it. */
public final class LineShape {
  private static final int WORDS_OF_RUNNING_TEXT = 20;
  // A limit in characters too, because a line without words can have any length.
  private static final int CHARS_OF_RUNNING_TEXT = 400;
  private static final int MAX_HEADLINE_WORDS = 35;
  private static final int WORDS_OF_A_SENTENCE = 7;
  private static final int WORDS_OF_A_HEADING = 10;
  private static final int CHARS_OF_A_HEADING = 80;
  private static final Pattern SENTENCE_END = Pattern.compile("[.؟?!](?:[\"”»)\\]]*)$");
  private static final Pattern OPEN_END = Pattern.compile("[.،,؛;:!…]$");
  private static final Pattern LIST_ITEM =
      Pattern.compile("^(?:[-–—•●▪■*·]|\\p{Nd}+\\s*[.)/-])\\s*.*");

  private LineShape() {}

  /** The number of words in a line. */
  public static int words(String line) {
    return MatchKey.words(line).size();
  }

  /** Whether a line is a paragraph or a sentence. */
  public static boolean isRunning(String line) {
    if (line.length() > CHARS_OF_RUNNING_TEXT) {
      return true;
    }
    int words = words(line);
    return words >= WORDS_OF_RUNNING_TEXT || (words >= WORDS_OF_A_SENTENCE && endsSentence(line));
  }

  /** Whether a line is too long for a headline. */
  static boolean isLongText(String line) {
    if (line.length() > CHARS_OF_RUNNING_TEXT) {
      return true;
    }
    int words = words(line);
    return words > MAX_HEADLINE_WORDS || (words >= WORDS_OF_RUNNING_TEXT && endsSentence(line));
  }

  static boolean endsSentence(String line) {
    return SENTENCE_END.matcher(line).find() && !line.endsWith("..");
  }

  /** Whether a line may be a heading: it is short, has words, and does not end with a full stop. */
  static boolean couldBeHeading(String line) {
    int words = words(line);
    return words > 0
        && words <= WORDS_OF_A_HEADING
        && line.length() <= CHARS_OF_A_HEADING
        && line.codePoints().anyMatch(Character::isLetter)
        && !OPEN_END.matcher(line).find()
        && !LIST_ITEM.matcher(line).matches();
  }
}
