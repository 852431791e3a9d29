package org.fihrist.analysis.stem;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words learned from an archive, as plain values: they are kept with the index made by them. */
public final class LearnedLexicon implements Lexicon {
  /** Nothing was learned. */
  public static final LearnedLexicon EMPTY = new LearnedLexicon(List.of());

  private final List<Word> words;
  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * A learned word.
   *
   * @param folded the word
   * @param kinds what it can be
   * @param head the word that its family is called by
   */
  public record Word(String folded, Set<Kind> kinds, String head) {
    public Word {
      kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    }
  }

  /** A lexicon of these words. */
  public LearnedLexicon(List<Word> words) {
    this.words = List.copyOf(words);
    words.forEach(word -> entries.put(word.folded(), new Entry(word.kinds(), word.head())));
  }

  /** All words, as they were given. */
  public List<Word> words() {
    return words;
  }

  @Override
  public Entry find(String folded) {
    return entries.getOrDefault(folded, Entry.UNKNOWN);
  }
}
