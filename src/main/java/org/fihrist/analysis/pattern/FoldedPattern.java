package org.fihrist.analysis.pattern;

import static org.fihrist.analysis.letters.ArabicLetters.ALEF;
import static org.fihrist.analysis.letters.ArabicLetters.YEH;
import static org.fihrist.analysis.letters.ArabicLetters.YEH_HAMZA;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.analysis.letters.LetterFolder;
import org.fihrist.analysis.letters.TokenCleaner;

/**
 * A pattern with {@code *} (any letters) and {@code ?} (one letter). Its literal parts are cleaned
 * and folded like words. Because {@link LetterFolder} drops some letters at the end of a word, a
 * word that may have lost them is also compared with them, so that {@code وزراء*} matches {@code
 * وزراء} and {@code شي*} matches {@code شيء}.
 *
 * @param folded the pattern over folded words
 */
public record FoldedPattern(String folded) implements WordPattern {
  private static final Pattern WILD = Pattern.compile("(?<=[*?])|(?=[*?])");
  private static final String ALEF_WITH_HAMZA = "" + ALEF + YEH_HAMZA;
  private static final String YEH_WITH_HAMZA = "" + YEH + YEH_HAMZA;

  /** Creates a pattern from a typed text. */
  public static FoldedPattern of(String typed) {
    StringBuilder folded = new StringBuilder();
    for (String part : WILD.split(typed, -1)) {
      folded.append(part.length() == 1 && isWild(part.charAt(0)) ? part : foldLiteral(part));
    }
    return new FoldedPattern(folded.toString());
  }

  /** The letters before the first wildcard. */
  String literalPrefix() {
    int end = 0;
    while (end < folded.length() && !isWild(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, end);
  }

  /** Whether the pattern begins with a wildcard. */
  public boolean beginsWild() {
    return literalPrefix().isEmpty();
  }

  /** Whether the pattern matches all words that begin with some letters, and no others. */
  public boolean isBeginning() {
    String literal = literalPrefix();
    return folded.equals(literal + "*") && beginnings().equals(Set.of(literal));
  }

  /** Whether the pattern may match a word only with letters that folding dropped at its end. */
  public boolean asksForLostLetters() {
    return folded.indexOf(YEH_HAMZA) >= 0 || folded.endsWith("?");
  }

  /**
   * Whether a folded word matches. The time is at most proportional to the product of the two
   * lengths; a regular expression could take exponential time.
   */
  @Override
  public boolean matches(String word) {
    return fits(word) || (mayLackHamza(word) && fits(withFinalHamza(word)));
  }

  private static boolean mayLackHamza(String word) {
    int last = word.length() - 1;
    return (last > 1 && word.charAt(last) == ALEF) || (last > 0 && word.charAt(last) == YEH_HAMZA);
  }

  /** The word before folding dropped its final hamza, or the ya before the final hamza. */
  private static String withFinalHamza(String word) {
    int last = word.length() - 1;
    return word.charAt(last) == ALEF ? word + YEH_HAMZA : word.substring(0, last) + YEH + YEH_HAMZA;
  }

  private boolean fits(String word) {
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

  @Override
  public Set<String> beginnings() {
    String literal = literalPrefix();
    int last = literal.length() - 1;
    if (literal.endsWith(ALEF_WITH_HAMZA)) {
      return Set.of(literal.substring(0, last));
    }
    if (literal.endsWith(YEH_WITH_HAMZA)) {
      return Set.of(literal, literal.substring(0, last - 1) + YEH_HAMZA);
    }
    return last > 0 && literal.charAt(last) == YEH
        ? Set.of(literal, literal.substring(0, last) + YEH_HAMZA)
        : Set.of(literal);
  }

  private static boolean fits(char pattern, char letter) {
    return pattern == '?' || pattern == letter;
  }

  private static boolean isWild(char c) {
    return c == '*' || c == '?';
  }

  private static String foldLiteral(String part) {
    List<TokenCleaner.Piece> pieces = TokenCleaner.clean(part);
    StringBuilder folded = new StringBuilder();
    for (TokenCleaner.Piece piece : pieces) {
      folded.append(LetterFolder.foldLetters(piece.word()));
    }
    return folded.toString();
  }
}
