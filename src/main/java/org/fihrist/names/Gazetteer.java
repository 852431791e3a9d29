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
 * The people, organisations and places that Fihrist knows. A gazetteer is immutable and can be used
 * by many threads.
 *
 * <p>A text names an entry if it contains one of the entry's names, in any spelling and with any
 * proclitics. A name that is also an ordinary word is recognised only after a word that announces
 * it, because a wrong place on a map is worse than a missing one. Little is lost: an article
 * usually names somebody clearly at least once.
 */
public final class Gazetteer {
  private static final String SHIPPED_FILE = "gazetteer.tsv";

  private final List<Entry> entries;
  private final Set<String> noNames;
  private final NameTree tree;
  private final Map<String, Set<Entry>> named = new HashMap<>();
  private final Map<String, Entry> byName = new HashMap<>();
  private final NavigableMap<String, List<Completion>> names = new TreeMap<>();

  /**
   * A completion of a typed text.
   *
   * @param name a name of the entry that begins with the typed text
   * @param entry the entry that has the name
   */
  public record Completion(String name, Entry entry) {}

  private Gazetteer(GazetteerDraft draft) {
    this.entries = draft.entries();
    this.noNames = Set.copyOf(draft.noNames());
    this.tree = NameTree.of(entries, List.copyOf(noNames));
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
          .forEach(
              variant -> named.computeIfAbsent(variant, key -> new LinkedHashSet<>(1)).add(entry));
    }
  }

  /**
   * Reads the gazetteer that is part of the program, with all countries. Each call reads the file
   * again, so callers should keep the result.
   */
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
   * A gazetteer with the entries of an operator's file added. The file takes precedence over this
   * gazetteer.
   *
   * @throws GazetteerException when a line of the file is invalid
   * @throws IOException when the file cannot be read
   */
  public Gazetteer with(Path operatorsTsv) throws IOException {
    try (InputStream in = Files.newInputStream(operatorsTsv)) {
      String file = operatorsTsv.toString();
      GazetteerDraft draft = new GazetteerDraft(entries, List.copyOf(noNames));
      draft.add(file, GazetteerLines.read(file, in));
      return new Gazetteer(draft);
    }
  }

  /** All entries: those of the file in its order, then the other countries ordered by code. */
  public List<Entry> entries() {
    return entries;
  }

  /** The entries that a text names, in order. */
  public List<Mention> mentions(String text) {
    List<FoldedWord> words = new ArrayList<>();
    for (TextWord word : Ladder.shipped().words(text)) {
      String folded = word.forms().folded();
      words.add(new FoldedWord(word.start(), word.end(), folded, mayName(folded)));
    }
    return mentions(text, words);
  }

  /**
   * Whether a folded word may begin a name. Callers should remember the answer for each distinct
   * word, because most words occur often.
   */
  public boolean mayName(String folded) {
    return tree.after(folded) != null
        || (NameReadings.mayBegin(folded)
            && NameReadings.withoutClitics(folded).stream()
                .anyMatch(reading -> tree.after(reading) != null));
  }

  /**
   * The entries that a text names, in order, for callers that already have the words of the text.
   *
   * @param text the original text
   * @param words all words of the text, in order
   */
  public List<Mention> mentions(CharSequence text, List<FoldedWord> words) {
    return new NameScanner(tree, text, words).find();
  }

  /** Whether a folded phrase looks like a name but is none. */
  boolean isNoName(String folded) {
    return noNames.contains(folded);
  }

  /** The entry with exactly this main name, as facet values have it. */
  public Optional<Entry> entry(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The entries that a typed name may mean, in any spelling, including ambiguous names. Entries
   * that the name would name in a text come first.
   */
  public List<Entry> named(String typed) {
    String folded = NameSpellings.fold(typed);
    return named.getOrDefault(folded, Set.of()).stream()
        .sorted((left, right) -> Boolean.compare(counts(right, folded), counts(left, folded)))
        .toList();
  }

  private static boolean counts(Entry entry, String folded) {
    return entry.aliases().stream()
        .filter(Alias::counts)
        .anyMatch(alias -> alias.folded().equals(folded));
  }

  /**
   * The names that begin with a typed text, in any spelling, ordered by their folded letters.
   *
   * @param limit the largest number of names
   */
  public List<Completion> beginning(String typed, int limit) {
    String folded = NameSpellings.fold(typed);
    if (folded.isEmpty()) {
      return List.of();
    }
    return names.subMap(folded, true, folded + Character.MAX_VALUE, false).values().stream()
        .flatMap(List::stream)
        .limit(limit)
        .toList();
  }
}
