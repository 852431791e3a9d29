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
 * A gazetteer in the making. In the end every name counts for one entry at most: within a file two
 * claims are a mistake, of two files the later wins, and what the JDK calls a country gives way to
 * all that was written by hand. Who loses a name is still found by it.
 */
final class GazetteerDraft {
  private static final String NO_NAME = "";

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** Of each folded name that counts, the folded name of its entry, or {@link #NO_NAME}. */
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

  /** What only looks like a name, folded. */
  List<String> noNames() {
    return owners.entrySet().stream()
        .filter(owned -> owned.getValue().equals(NO_NAME))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Takes all rows of a file.
   *
   * @throws GazetteerException when they contradict each other
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

  /** Takes the countries that no row has told of. */
  void addOtherCountries() {
    List<String> others = Countries.codes().filter(code -> !countries.containsKey(code)).toList();
    for (String code : others) {
      String name = Countries.name(code);
      String key = NameSpellings.fold(name);
      entries.putIfAbsent(key, new Entry(name, Kind.PLACE, List.of(), Optional.empty()));
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
      own(alias, key);
    }
    Optional<Coordinates> before = Optional.ofNullable(known).flatMap(Entry::coordinates);
    Optional<Coordinates> coordinates = row.place().coordinates().or(() -> before);
    row.kind()
        .ifPresent(kind ->
            entries.put(
                key, new Entry(row.name(), kind, List.copyOf(aliases.values()), coordinates)));
  }

  private void own(Alias alias, String key) {
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
      boolean told = aliases.stream().anyMatch(other -> other.folded().equals(alias.folded()));
      if (!told && !alias.folded().isEmpty()) {
        boolean free = owners.putIfAbsent(alias.folded(), key) == null;
        aliases.add(free ? alias : alias.onlyForLookup());
      }
    }
    entries.put(key, new Entry(entry.name(), entry.kind(), aliases, entry.coordinates()));
  }

  /** Who claimed what in the file that is being read. */
  private static final class Claims {
    private final String file;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, GazetteerRow> aliases = new HashMap<>();

    Claims(String file) {
      this.file = file;
    }

    void check(GazetteerRow row, @Nullable Entry known) throws GazetteerException {
      Integer before = names.putIfAbsent(NameSpellings.fold(row.name()), row.line());
      if (before != null) {
        throw wrong(row, "'" + row.name() + "' has line " + before + " already; make one of them");
      }
      if (known != null && row.kind().filter(kind -> kind != known.kind()).isPresent()) {
        throw wrong(
            row,
            "'"
                + row.name()
                + "' is known as "
                + known.kind().word()
                + "; write this kind, or another name if somebody else is meant");
      }
      for (String folded : counted(row).toList()) {
        GazetteerRow owner = aliases.putIfAbsent(folded, row);
        if (owner != null) {
          throw wrong(
              row,
              "'"
                  + folded
                  + "' is a name of '"
                  + owner.name()
                  + "' in line "
                  + owner.line()
                  + "; drop it in one of the lines or write ? before it");
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
