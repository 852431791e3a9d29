package org.fihrist.shard.features;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.fihrist.terms.evidence.Trigrams;
import org.fihrist.terms.evidence.WordHash;

/**
 * Assigns numbers to the words of a generation. An update continues the numbers of the generation
 * that it changes, because both share word columns. A word that no article has any more keeps its
 * number until the next rebuild.
 */
public final class WordTableBuilder {
  private final TrigramTable trigrams;
  private int[] spellingHashes;
  private int[] families;
  private final LetterTable familyLetters;
  private final NumberTable words = new NumberTable();
  private final NumberTable familyNumbers = new NumberTable();

  /** Continues with the words of another generation. */
  public WordTableBuilder(WordTable known) {
    this.trigrams = known.trigrams().copy();
    this.familyLetters = known.familyLetters().copy();
    int size = known.size();
    this.spellingHashes = new int[size];
    this.families = new int[size];
    for (int i = 0; i < size; i++) {
      spellingHashes[i] = known.spellingHash(i);
      families[i] = known.family(i);
      words.putIfAbsent(key(i), i);
      if (families[i] != WordTable.NO_FAMILY) {
        familyNumbers.putIfAbsent(trigrams.familyHash(trigrams.start(i)), families[i]);
      }
    }
  }

  /**
   * Two words are the same when their spellings have one hash and their folded forms the same
   * trigrams.
   */
  private long key(int number) {
    int folded = 1;
    for (int i = trigrams.start(number); i < trigrams.end(number); i++) {
      folded = 31 * folded + trigrams.data()[i];
    }
    return key(spellingHashes[number], folded);
  }

  private static long key(int spelling, int folded) {
    return (long) spelling << Integer.SIZE | Integer.toUnsignedLong(folded);
  }

  /**
   * A word to be numbered.
   *
   * @param exact its exact form
   * @param folded its folded form
   * @param family its family; empty for a stop word, which has none
   */
  public record Word(String exact, String folded, String family) {}

  /** Returns the number of a word in the generation; a new word gets a new number. */
  public int add(Word word) {
    char[] folded = Trigrams.of(Trigrams.letters(word.folded()));
    int spellingHash = WordHash.ofSpelling(word.exact());
    int number = trigrams.size();
    int known = words.putIfAbsent(key(spellingHash, Arrays.hashCode(folded)), number);
    if (known != NumberTable.NONE) {
      return known;
    }
    String family = word.family();
    int familyHash = family.isEmpty() ? 0 : WordHash.ofFamily(family);
    trigrams.add(familyHash, folded);
    spellingHashes = ArrayUtil.grow(spellingHashes, number + 1);
    families = ArrayUtil.grow(families, number + 1);
    spellingHashes[number] = spellingHash;
    families[number] = family.isEmpty() ? WordTable.NO_FAMILY : family(family, familyHash);
    return number;
  }

  private int family(String family, int hash) {
    int number = familyLetters.size();
    int known = familyNumbers.putIfAbsent(hash, number);
    if (known != NumberTable.NONE) {
      return known;
    }
    familyLetters.add(Trigrams.letters(family));
    return number;
  }

  /** Returns the table of all words with the statistics of all articles. */
  public WordTable build(TrigramRarity rarity, SharedOpenings openings) {
    int size = trigrams.size();
    return new WordTable(
        new WordTable.Words(
            trigrams,
            ArrayUtil.copyOfSubArray(spellingHashes, 0, size),
            ArrayUtil.copyOfSubArray(families, 0, size)),
        familyLetters,
        new WordTable.Counts(rarity, openings));
  }
}
