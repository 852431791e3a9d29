package org.fihrist.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fihrist.names.Alias.Use;
import org.jspecify.annotations.Nullable;

/**
 * Collects the entries of a gazetteer. In the result every name is recognised in texts for one
 * entry at most. Two entries of one file with the same name are an error. Of two files, the later
 * one takes precedence, and both take precedence over the country names of the JDK. An entry that
 * loses a name can still be looked up by it.
 */
final class GazetteerDraft {
  private static final String NO_NAME = "";

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * For each folded name that is recognised in texts, the folded main name of its entry, or {@link
   * #NO_NAME}.
   */
  private final Map<String, String> owners = new HashMap<>();

  private final Map<String, String> countries = new TreeMap<>();

  GazetteerDraft() {}

  GazetteerDraft(List<Entry> entries, List<String> noNames) {
    for (Entry entry : entries) {
      String key = NameSpellings.fold(entry.name());
      this.entries.put(key, entry);
      entry.aliases().stream()
          .filter(Alias::counts)
          .forEach(alias -> owners.put(alias.folded(), key));
    }
    noNames.forEach(phrase -> owners.put(phrase, NO_NAME));
  }

  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** Folded phrases that look like names but are none. */
  List<String> noNames() {
    return owners.entrySet().stream()
        .filter(owned -> owned.getValue().equals(NO_NAME))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Adds all rows of a file.
   *
   * @throws GazetteerException when two rows contradict each other
   */
  void add(String file, List<GazetteerRow> rows) throws GazetteerException {
    Claims claims = new Claims(file);
    for (GazetteerRow row : rows) {
      claims.check(row, entries.get(NameSpellings.fold(row.name())));
      add(row);
    }
    for (GazetteerRow row : rows) {
      if (!row.place().country().isEmpty()) {
        countries.put(row.place().country(), NameSpellings.fold(row.name()));
      }
    }
    countries.forEach(this::addNames);
  }

  /** Adds the countries that no row contains. */
  void addOtherCountries() {
    List<String> missing = Countries.codes().filter(code -> !countries.containsKey(code)).toList();
    for (String code : missing) {
      String name = Countries.name(code);
      String key = NameSpellings.fold(name);
      entries.putIfAbsent(key, new Entry(name, EntityKind.PLACE, List.of(), Optional.empty()));
      addNames(code, key);
    }
  }

  private void add(GazetteerRow row) {
    String key = row.kind().isPresent() ? NameSpellings.fold(row.name()) : NO_NAME;
    Map<String, Alias> aliases = new LinkedHashMap<>();
    Entry known = entries.get(key);
    if (known != null) {
      known.aliases().forEach(alias -> aliases.put(alias.folded(), alias));
    }
    for (Alias alias : row.aliases()) {
      aliases.put(alias.folded(), alias);
      assign(alias, key);
    }
    Optional<Coordinates> knownCoordinates = Optional.ofNullable(known).flatMap(Entry::coordinates);
    Optional<Coordinates> coordinates = row.place().coordinates().or(() -> knownCoordinates);
    row.kind()
        .ifPresent(kind ->
            entries.put(
                key, new Entry(row.name(), kind, List.copyOf(aliases.values()), coordinates)));
  }

  private void assign(Alias alias, String key) {
    String folded = alias.folded();
    if (!alias.counts()) {
      owners.remove(folded, key);
      return;
    }
    String loser = owners.put(folded, key);
    Entry entry = loser == null || loser.equals(key) ? null : entries.get(loser);
    if (entry != null) {
      entries.put(loser, without(entry, folded));
    }
  }

  private static Entry without(Entry entry, String folded) {
    List<Alias> aliases =
        entry.aliases().stream()
            .map(alias -> alias.folded().equals(folded) ? alias.onlyForLookup() : alias)
            .toList();
    return new Entry(entry.name(), entry.kind(), aliases, entry.coordinates());
  }

  private void addNames(String code, String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return;
    }
    List<Alias> aliases = new ArrayList<>(entry.aliases());
    for (String name : Countries.names(code)) {
      Alias alias = Alias.of(name, Use.ANYWHERE);
      boolean isKnown = aliases.stream().anyMatch(known -> known.folded().equals(alias.folded()));
      if (!isKnown && !alias.folded().isEmpty()) {
        boolean free = owners.putIfAbsent(alias.folded(), key) == null;
        aliases.add(free ? alias : alias.onlyForLookup());
      }
    }
    entries.put(key, new Entry(entry.name(), entry.kind(), aliases, entry.coordinates()));
  }

  /** The names that the rows of one file have claimed. */
  private static final class Claims {
    private final String file;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, GazetteerRow> aliases = new HashMap<>();

    Claims(String file) {
      this.file = file;
    }

    void check(GazetteerRow row, @Nullable Entry known) throws GazetteerException {
      Integer firstLine = names.putIfAbsent(NameSpellings.fold(row.name()), row.line());
      if (firstLine != null) {
        throw wrong(
            row,
            "'" + row.name() + "' is already in line " + firstLine + "; join the two lines to one");
      }
      if (known != null && row.kind().filter(kind -> kind != known.kind()).isPresent()) {
        throw wrong(
            row,
            "'"
                + row.name()
                + "' is already a "
                + known.kind().word()
                + "; write this kind, or another name if you mean something else");
      }
      for (String folded : counted(row).toList()) {
        GazetteerRow owner = aliases.putIfAbsent(folded, row);
        if (owner != null) {
          throw wrong(
              row,
              "'"
                  + folded
                  + "' is also a name of '"
                  + owner.name()
                  + "' in line "
                  + owner.line()
                  + "; remove it from one of the lines or write ? before it");
        }
      }
    }

    private static Stream<String> counted(GazetteerRow row) {
      return row.aliases().stream().filter(Alias::counts).map(Alias::folded).distinct();
    }

    private GazetteerException wrong(GazetteerRow row, String trouble) {
      return new GazetteerException(file, row.line(), trouble);
    }
  }
}
