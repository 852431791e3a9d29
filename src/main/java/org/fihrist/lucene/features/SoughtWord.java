package org.fihrist.lucene.features;

import org.fihrist.analysis.stem.StopWords;
import org.fihrist.analysis.stem.WordForms;

/**
 * A word of a query as a closer look compares it with the words of a {@link WordTable}.
 *
 * @param hashes by which it is found
 * @param folded the trigrams of its folded form
 * @param family the trigrams of its family
 * @param stopWord whether it is one: then it has no family
 * @param rarity how much it tells: 0 for a word in all articles
 */
@SuppressWarnings("ArrayRecordComponent")
public record SoughtWord(
    Hashes hashes, char[] folded, char[] family, boolean stopWord, double rarity) {

  /** The hashes of its exact form and its family. */
  record Hashes(int spelling, int family) {}

  public static SoughtWord of(WordForms word, double rarity) {
    return new SoughtWord(
        new Hashes(WordHash.ofSpelling(word.exact()), WordHash.ofFamily(word.family())),
        Trigrams.of(Trigrams.letters(word.folded())),
        Trigrams.of(Trigrams.letters(word.family())),
        StopWords.contains(word),
        rarity);
  }
}
