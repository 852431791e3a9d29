package org.fihrist.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fihrist.names.latin.DefiniteArticle;
import org.fihrist.names.latin.LatinText;
import org.fihrist.names.latin.TableLines;

/**
 * The Arabic spellings of names that are known by a Latin spelling. They are looked up in {@code
 * conventions.tsv}, then in the gazetteer, then in {@code regions.tsv}. Case, accents, hyphens,
 * apostrophes and an article before the name are ignored. Immutable.
 */
final class KnownNames {
  private static final int MIN_LENGTH = 3;

  private final Map<String, List<String>> entries;

  KnownNames(Gazetteer gazetteer) {
    this.entries = entries(gazetteer);
  }

  /** The tables that are part of the program, read once. */
  private static final class Shipped {
    /** Names that are recognised only when they are typed in capitals. */
    static final Map<String, List<String>> ACRONYMS = new HashMap<>();

    static final Map<String, List<String>> CONVENTIONS = conventions(ACRONYMS);
    static final Map<String, List<String>> REGIONS = regions();
  }

  /** The Arabic spellings of a name; empty when the name is not known. */
  List<String> spellings(String typed) {
    List<String> acronym = Shipped.ACRONYMS.get(typed.strip());
    if (acronym != null) {
      return acronym;
    }
    String key = key(typed);
    List<String> region = Shipped.REGIONS.getOrDefault(key, List.of());
    return Shipped.CONVENTIONS.getOrDefault(key, entries.getOrDefault(key, region));
  }

  /** Whether the spelling of a name is a convention that does not follow from its letters. */
  boolean isConvention(String typed) {
    return Shipped.ACRONYMS.containsKey(typed.strip())
        || Shipped.CONVENTIONS.containsKey(key(typed));
  }

  /** Whether a name is neither a convention nor in the gazetteer. */
  boolean isRegionOnly(String typed) {
    return !isConvention(typed) && !entries.containsKey(key(typed));
  }

  /** The number of known Latin names; a name in several tables counts several times. */
  int size() {
    return Shipped.CONVENTIONS.size()
        + Shipped.ACRONYMS.size()
        + entries.size()
        + Shipped.REGIONS.size();
  }

  /** The key by which Latin names are compared: plain words, separated by spaces. */
  private static String key(String latin) {
    List<String> words = new ArrayList<>();
    for (LatinText.Token token : LatinText.tokens(latin)) {
      words.add(withoutSigns(token.letters()));
    }
    return String.join(" ", words);
  }

  /**
   * Removes apostrophes and replaces the digits that chats use as letters: {@code 3issa}, {@code
   * 7amas}.
   */
  private static String withoutSigns(String word) {
    return word.replace("'", "")
        .replace("3", "")
        .replace("2", "")
        .replace("7", "h")
        .replace("5", "kh")
        .replace("6", "t");
  }

  private static Map<String, List<String>> conventions(Map<String, List<String>> acronyms) {
    Map<String, List<String>> spellings = new HashMap<>();
    for (List<String> line : TableLines.of(KnownNames.class, "conventions.tsv")) {
      List<String> arabic = distinct(parts(line.getFirst()));
      for (String latin : parts(line.getLast())) {
        String key = key(latin);
        boolean isAcronym = latin.equals(latin.toUpperCase(Locale.ROOT));
        if (isAcronym && !isNoWord(key)) {
          acronyms.putIfAbsent(latin, arabic);
        } else {
          spellings.putIfAbsent(key, arabic);
        }
      }
    }
    return spellings;
  }

  /**
   * Maps each Latin name of the gazetteer to the Arabic names of its entry with the same number of
   * words: {@code Trump} is ترامب and ترمب, {@code Donald Trump} is دونالد ترامب. If there is none,
   * it is mapped to the main name.
   */
  private static Map<String, List<String>> entries(Gazetteer gazetteer) {
    Map<String, Set<String>> found = new HashMap<>();
    for (Entry entry : gazetteer.entries()) {
      for (Alias alias : entry.aliases()) {
        if (alias.use() == Alias.Use.ANYWHERE && isLatin(alias.written())) {
          String key = key(alias.written());
          if (isNoWord(key)) {
            found.computeIfAbsent(key, _ -> new LinkedHashSet<>()).addAll(arabic(entry, key));
          }
        }
      }
    }
    return asLists(found);
  }

  private static List<String> arabic(Entry entry, String key) {
    int words = key.split(" ", -1).length;
    List<String> alike =
        entry.clearNames().stream()
            .filter(name -> !isLatin(name) && name.split(" ", -1).length == words)
            .toList();
    return alike.isEmpty() ? List.of(entry.name()) : alike;
  }

  private static Map<String, List<String>> regions() {
    Map<String, Set<String>> found = new HashMap<>();
    for (List<String> line : TableLines.of(KnownNames.class, "regions.tsv")) {
      for (String latin : parts(line.getLast())) {
        String key = key(latin);
        if (isNoWord(key)) {
          found.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(line.get(1));
        }
      }
    }
    return asLists(found);
  }

  private static Map<String, List<String>> asLists(Map<String, Set<String>> sets) {
    Map<String, List<String>> lists = new HashMap<>();
    sets.forEach((key, names) -> lists.put(key, distinct(names)));
    return lists;
  }

  /** Removes names that differ only by spelling or article, because a search finds both. */
  private static List<String> distinct(Collection<String> names) {
    Map<String, String> distinct = new LinkedHashMap<>();
    for (String name : names) {
      distinct.putIfAbsent(DefiniteArticle.without(NameSpellings.fold(name)), name);
    }
    return List.copyOf(distinct.values());
  }

  private static boolean isNoWord(String key) {
    return key.length() >= MIN_LENGTH && !OrdinaryWords.shipped().contains(key);
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private static List<String> parts(String column) {
    return Arrays.stream(column.split("\\|", -1)).map(String::strip).toList();
  }
}
