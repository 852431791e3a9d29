package org.fihrist.analysis.stem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fihrist.analysis.letters.ArabicLetters;
import org.fihrist.analysis.letters.LetterFolder;
import org.fihrist.analysis.stem.Endings.Ending;

/**
 * The words that come with the program, from lists of its own making: {@code nouns.txt} and {@code
 * verbs.txt}, a family a line; {@code words.txt}, words whose other forms follow the rules; and
 * {@code base-words.txt}, names and other words that only look inflected. Where two lists have a
 * word, it belongs to the family of the first.
 */
public final class ShippedLexicon implements Lexicon {
  public static final ShippedLexicon INSTANCE = new ShippedLexicon();

  private final Map<String, Entry> entries = new HashMap<>();

  private ShippedLexicon() {
    families("nouns.txt").forEach(this::addNouns);
    families("verbs.txt").forEach(this::addVerb);
    List<String> words = families("words.txt").stream().flatMap(List::stream).toList();
    words.forEach(word -> add(word, Kind.NOUN, word));
    families("base-words.txt").forEach(line -> line.forEach(word -> add(word, Kind.NOUN, word)));
    words.forEach(this::joinToItsNoun);
  }

  @Override
  public Entry find(String folded) {
    return entries.getOrDefault(folded, Entry.UNKNOWN);
  }

  /** All words, in no order. */
  public Set<String> words() {
    return entries.keySet();
  }

  private void addNouns(List<String> family) {
    family.forEach(word -> add(word, Kind.NOUN, family.getFirst()));
  }

  /** The past first, then whatever begins with ya is present, and the rest are its nouns. */
  private void addVerb(List<String> family) {
    String head = family.getFirst();
    add(head, Kind.PERFECT, head);
    for (String word : family.subList(1, family.size())) {
      add(word, word.charAt(0) == ArabicLetters.YEH ? Kind.IMPERFECT : Kind.NOUN, head);
    }
  }

  /** An adjective of belonging is akin to the noun that it was made of: سياسي to سياسة. */
  private void joinToItsNoun(String word) {
    for (Ending ending : Endings.OF_BELONGING.mayEnd(word)) {
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

  /** The lines of a list, folded; {@code #} begins a comment. */
  private static List<List<String>> families(String resource) {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(line -> Arrays.stream(line.split("\\s+", -1)).map(LetterFolder::fold).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " is part of the program", e);
    }
  }
}
