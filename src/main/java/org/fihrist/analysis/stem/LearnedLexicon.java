package org.fihrist.analysis.stem;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A lexicon of words that were learned from an archive; it is stored with the index. */
public final class LearnedLexicon implements Lexicon {
  /** A lexicon without words. */
  public static final LearnedLexicon EMPTY = new LearnedLexicon(List.of());

  private final List<Word> words;
  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * A learned word.
   *
   * @param folded the folded word
   * @param kinds the kinds of word that it can be
   * @param head the head of its family
   */
  public record Word(String folded, Set<Kind> kinds, String head) {
    public Word {
      kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    }
  }

  /** Creates a lexicon of these words. */
  public LearnedLexicon(List<Word> words) {
    this.words = List.copyOf(words);
    words.forEach(word -> entries.put(word.folded(), new Entry(word.kinds(), word.head())));
  }

  /** All words, in the order in which they were given. */
  public List<Word> words() {
    return words;
  }

  @Override
  public Entry find(String folded) {
    return entries.getOrDefault(folded, Entry.UNKNOWN);
  }
}
