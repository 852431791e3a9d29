package org.fihrist.analysis.stem;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.analysis.letters.ArabicLetters;
import org.fihrist.analysis.stem.Endings.Ending;

/**
 * The lexicon that is part of the program. Its lists were made for Fihrist: {@code nouns.txt} and
 * {@code verbs.txt} with one family per line; {@code words.txt} with words whose other forms follow
 * the rules; and {@code base-words.txt} with names and other words that only look inflected. A word
 * in two lists belongs to the family in the first list.
 */
public final class ShippedLexicon implements Lexicon {
  public static final ShippedLexicon INSTANCE = new ShippedLexicon();

  private final Map<String, Entry> entries = new HashMap<>();

  private ShippedLexicon() {
    WordList.lines("nouns.txt").forEach(this::addNouns);
    WordList.lines("verbs.txt").forEach(this::addVerb);
    List<String> words = WordList.lines("words.txt").stream().flatMap(List::stream).toList();
    words.forEach(word -> add(word, Kind.NOUN, word));
    WordList.lines("base-words.txt")
        .forEach(line -> line.forEach(word -> add(word, Kind.NOUN, word)));
    words.forEach(this::joinToNoun);
  }

  @Override
  public Entry find(String folded) {
    return entries.getOrDefault(folded, Entry.UNKNOWN);
  }

  /** All words, without order. */
  public Set<String> words() {
    return entries.keySet();
  }

  private void addNouns(List<String> family) {
    family.forEach(word -> add(word, Kind.NOUN, family.getFirst()));
  }

  /**
   * Adds a family of a verb: the first word is the verb of the past, words that begin with ya are
   * verbs of the present, and the others are nouns.
   */
  private void addVerb(List<String> family) {
    String head = family.getFirst();
    add(head, Kind.PERFECT, head);
    for (String word : family.subList(1, family.size())) {
      add(word, word.charAt(0) == ArabicLetters.YEH ? Kind.IMPERFECT : Kind.NOUN, head);
    }
  }

  /** Adds a nisba adjective to the family of its noun: {@code سياسي} to {@code سياسة}. */
  private void joinToNoun(String word) {
    for (Ending ending : Endings.OF_NISBA.mayEnd(word)) {
      String noun = ending.ends(word) ? ending.without(word) : "";
      boolean isHead = noun.length() > 2 && find(noun).head().equals(noun);
      if (isHead && find(word).head().equals(word)) {
        entries.put(word, new Entry(find(word).kinds(), noun));
      }
    }
  }

  private void add(String word, Kind kind, String head) {
    entries.merge(word, new Entry(EnumSet.of(kind), head), ShippedLexicon::together);
  }

  private static Entry together(Entry first, Entry second) {
    Set<Kind> kinds = EnumSet.copyOf(first.kinds());
    kinds.addAll(second.kinds());
    return new Entry(kinds, first.head());
  }
}
