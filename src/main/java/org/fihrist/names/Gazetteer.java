package org.fihrist.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;

/**
 * Knows whom and what the news names. Immutable, and safe for use by many threads.
 *
 * <p>A text names an entry where one of its names stands, in any spelling and behind any of the
 * letters that Arabic writes together with a word. Names that are words as well count only where
 * that is beyond doubt: an article that names someone does so clearly at least once, and a false
 * place on a map is worse than a count too low.
 */
public final class Gazetteer {
  private static final String SHIPPED_FILE = "gazetteer.tsv";

  private final List<Entry> entries;
  private final List<String> noNames;
  private final NameTree tree;
  private final Map<String, Set<Entry>> named = new HashMap<>();
  private final Map<String, Entry> byName = new HashMap<>();
  private final NavigableMap<String, List<Completion>> names = new TreeMap<>();

  /**
   * A name that begins as someone has typed.
   *
   * @param name one of the entry's names, as it is written
   * @param entry whose name it is
   */
  public record Completion(String name, Entry entry) {}

  private Gazetteer(GazetteerDraft draft) {
    this.entries = draft.entries();
    this.noNames = draft.noNames();
    this.tree = NameTree.of(entries, noNames);
    entries.forEach(this::add);
  }

  private void add(Entry entry) {
    byName.put(entry.name(), entry);
    for (Alias alias : entry.aliases()) {
      String folded = alias.folded();
      names
          .computeIfAbsent(folded, key -> new ArrayList<>(1))
          .add(new Completion(alias.written(), entry));
      named.computeIfAbsent(folded, key -> new LinkedHashSet<>(1)).add(entry);
      NameSpellings.others(folded)
          .forEach(other -> named.computeIfAbsent(other, key -> new LinkedHashSet<>(1)).add(entry));
    }
  }

  /** The entries that come with the program, and all countries. Reads them anew: keep it. */
  public static Gazetteer shipped() {
    try (InputStream in =
        Objects.requireNonNull(Gazetteer.class.getResourceAsStream(SHIPPED_FILE))) {
      GazetteerDraft draft = new GazetteerDraft();
      draft.add(SHIPPED_FILE, GazetteerLines.read(SHIPPED_FILE, in));
      draft.addOtherCountries();
      return new Gazetteer(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED_FILE + " is part of the program", e);
    }
  }

  /**
   * This with the entries of an operator's file, which wins where the two differ.
   *
   * @throws GazetteerException when a line of it cannot be taken
   * @throws IOException when it cannot be read
   */
  public Gazetteer with(Path operatorsTsv) throws IOException {
    try (InputStream in = Files.newInputStream(operatorsTsv)) {
      String file = operatorsTsv.toString();
      GazetteerDraft draft = new GazetteerDraft(entries, noNames);
      draft.add(file, GazetteerLines.read(file, in));
      return new Gazetteer(draft);
    }
  }

  /** All entries: those of the file in its order, then the other countries by their codes. */
  public List<Entry> entries() {
    return entries;
  }

  /** What a text names, in order. */
  public List<Mention> mentions(String text) {
    List<FoldedWord> words = new ArrayList<>();
    for (TextWord word : Ladder.shipped().words(text)) {
      String folded = word.forms().folded();
      words.add(new FoldedWord(word.start(), word.end(), folded, mayName(folded)));
    }
    return mentions(text, words);
  }

  /** Whether a folded word may begin a name in a text: few do, and most stand there often. */
  public boolean mayName(String folded) {
    return tree.after(folded) != null
        || (NameReadings.mayBegin(folded)
            && NameReadings.withoutClitics(folded).stream()
                .anyMatch(reading -> tree.after(reading) != null));
  }

  /**
   * What a text names, in order, for those who have its words already.
   *
   * @param text the original
   * @param words all of its words, in order
   */
  public List<Mention> mentions(CharSequence text, List<FoldedWord> words) {
    return new MentionFinder(tree, text, words).find();
  }

  /** The entry of this very name, as a facet has it. */
  public Optional<Entry> entry(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Who may be meant by a name that was typed, in any spelling, ambiguous ones included; those whom
   * it names in a text first.
   */
  public List<Entry> named(String typed) {
    String folded = NameSpellings.fold(typed);
    return named.getOrDefault(folded, Set.of()).stream()
        .sorted((one, other) -> Boolean.compare(counts(other, folded), counts(one, folded)))
        .toList();
  }

  private static boolean counts(Entry entry, String folded) {
    return entry.aliases().stream()
        .filter(Alias::counts)
        .anyMatch(alias -> alias.folded().equals(folded));
  }

  /** The names that begin as typed, in any spelling, in the order of their folded letters. */
  public List<Completion> beginning(String typed, int most) {
    String folded = NameSpellings.fold(typed);
    if (folded.isEmpty()) {
      return List.of();
    }
    return names.subMap(folded, true, folded + Character.MAX_VALUE, false).values().stream()
        .flatMap(List::stream)
        .limit(most)
        .toList();
  }
}
