package org.fihrist.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * The other spellings of foreign names and loan words in an archive: موريطانيا is written موريتانيا
 * too, and غوغل جوجل or قوقل. Two words are taken for one when {@link LoanWordPair} finds only
 * differences that writers confuse, and {@link LoanWordShape} takes both for foreign by the words
 * of the archive. Arabic words that differ in the same letters, such as قلب and كلب, stay apart.
 *
 * <p>Memory grows with the foreign words of an archive, a few in a hundred of its words.
 */
public final class ForeignSpellings {
  private static final int MOST = 4;

  private final LoanWordShape shape;
  private final ToIntFunction<String> articles;
  private final Map<String, List<String>> byConsonants = new HashMap<>();

  private ForeignSpellings(LoanWordShape shape, ToIntFunction<String> articles) {
    this.shape = shape;
    this.articles = articles;
  }

  /**
   * Reads the words of an archive.
   *
   * @param words gives each of its folded words
   * @param articles in how many articles a folded word stands, 0 when in none
   * @param shape tells foreign words from Arabic ones
   */
  public static ForeignSpellings of(
      Consumer<Consumer<String>> words, ToIntFunction<String> articles, LoanWordShape shape) {
    ForeignSpellings spellings = new ForeignSpellings(shape, articles);
    words.accept(spellings::add);
    return spellings;
  }

  private void add(String word) {
    if (shape.mayBeForeign(word)) {
      byConsonants.computeIfAbsent(LoanWordPair.key(word), _ -> new ArrayList<>(1)).add(word);
    }
  }

  /** The other spellings of a folded word, those of most articles first; mostly none. */
  public List<String> of(String folded) {
    if (!shape.mayBeForeign(folded)) {
      return List.of();
    }
    return byConsonants.getOrDefault(LoanWordPair.key(folded), List.of()).stream()
        .filter(spelling -> !spelling.equals(folded) && areSame(folded, spelling))
        .sorted(Comparator.comparingInt((String spelling) -> -articles.applyAsInt(spelling)))
        .limit(MOST)
        .toList();
  }

  private boolean areSame(String first, String second) {
    return LoanWordPair.of(first, second).filter(pair -> shape.areForeign(pair)).isPresent();
  }
}
