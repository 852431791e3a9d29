package org.fihrist.names;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.fihrist.names.LatinText.Token;

/**
 * Finds how an archive writes a name that was typed in Latin letters. There is no one way to
 * romanise Arabic, so no rule leads from one script to the other: what both have in common, the
 * {@link Skeleton}, fetches candidates among the archive's own words, and an {@link Alignment}
 * compares them letter by letter; among like ones the more frequent comes first. It never changes
 * once made, and any number of threads may ask it.
 */
public final class LatinNames {
  private static final int MOST_TOKENS = 8;
  private static final int LONGEST_TOKEN = 24;
  private static final double COST_OF_NO_LIKENESS = 25;

  private final PackedWords words;

  private LatinNames(PackedWords words) {
    this.words = words;
  }

  /** From an archive's folded words, and in how many articles each stands. */
  public static LatinNames of(Map<String, Integer> foldedWordsWithArticles) {
    return new LatinNames(new PackedWords(foldedWordsWithArticles));
  }

  /**
   * The likeliest spellings of a name of one word or several, best first; none where the text is
   * too long for a name or has letters that no name has. Of a name of several words, each word is
   * in the archive; whether they stand there together is not known here.
   */
  public List<Spelling> spellings(String latin, int most) {
    return likeliest(latin, _ -> 1, most);
  }

  /**
   * The same, but a name of several words only if they stand together in some article.
   *
   * @param articlesWith in how many articles some folded words, apart by spaces, follow each other;
   *     asked some dozen times at most, and never for one word
   */
  public List<Spelling> spellings(String latin, ToIntFunction<String> articlesWith, int most) {
    return likeliest(latin, articlesWith, most);
  }

  private List<Spelling> likeliest(String latin, ToIntFunction<String> articlesWith, int most) {
    List<Token> tokens = LatinText.tokens(latin);
    if (tokens.isEmpty()
        || tokens.size() > MOST_TOKENS
        || tokens.stream().anyMatch(token -> token.letters().length() > LONGEST_TOKEN)) {
      return List.of();
    }
    double farthest =
        COST_OF_NO_LIKENESS * tokens.stream().mapToInt(token -> token.letters().length()).sum();
    return new PhraseReadings(new WordReadings(words))
        .of(tokens).stream()
            .filter(found -> isOneWord(found) || articlesWith.applyAsInt(found.arabic()) > 0)
            .limit(most)
            .map(found -> new Spelling(found.arabic(), Math.max(0, 1 - found.cost() / farthest)))
            .toList();
  }

  private static boolean isOneWord(WordReadings.Reading found) {
    return found.arabic().indexOf(' ') < 0;
  }
}
