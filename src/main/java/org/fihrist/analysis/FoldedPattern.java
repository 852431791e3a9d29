package org.fihrist.analysis;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern with {@code *} (any letters) and {@code ?} (one letter), its literal parts cleaned and
 * folded as words are.
 *
 * @param folded the pattern over folded words
 */
public record FoldedPattern(String folded) {
  private static final Pattern WILD = Pattern.compile("(?<=[*?])|(?=[*?])");

  /** Reads a pattern as typed. */
  public static FoldedPattern of(String typed) {
    StringBuilder folded = new StringBuilder();
    for (String part : WILD.split(typed, -1)) {
      folded.append(isWild(part) ? part : foldLiteral(part));
    }
    return new FoldedPattern(folded.toString());
  }

  /** What every word that fits begins with; empty when the pattern begins with a wildcard. */
  public String literalPrefix() {
    int end = 0;
    while (end < folded.length() && !isWild(folded.substring(end, end + 1))) {
      end++;
    }
    return folded.substring(0, end);
  }

  /**
   * Whether a folded word fits. Takes time in proportion to the two lengths multiplied, whatever
   * the pattern; a regular expression could take for ever.
   */
  public boolean matches(String word) {
    int at = 0;
    int inWord = 0;
    int star = -1;
    int afterStar = 0;
    while (inWord < word.length()) {
      if (at < folded.length() && folded.charAt(at) == '*') {
        star = at++;
        afterStar = inWord;
      } else if (at < folded.length() && fits(folded.charAt(at), word.charAt(inWord))) {
        at++;
        inWord++;
      } else if (star >= 0) {
        at = star + 1;
        inWord = ++afterStar;
      } else {
        return false;
      }
    }
    return folded.substring(at).chars().allMatch(c -> c == '*');
  }

  private static boolean fits(char pattern, char letter) {
    return pattern == '?' || pattern == letter;
  }

  private static boolean isWild(String part) {
    return part.equals("*") || part.equals("?");
  }

  private static String foldLiteral(String part) {
    List<TokenCleaner.Piece> pieces = TokenCleaner.clean(part);
    StringBuilder folded = new StringBuilder();
    for (TokenCleaner.Piece piece : pieces) {
      folded.append(Folding.foldLetters(piece.word()));
    }
    return folded.toString();
  }
}
