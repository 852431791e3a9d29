package org.fihrist.names;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import org.fihrist.names.latin.TableLines;

/**
 * Words that announce a name of some kind: {@code مدينة صور} is the city of Tyre, but {@code صور}
 * alone means pictures. The words are in {@code announcements.tsv}.
 */
final class Announcements {
  private static final Map<EntityKind, Set<String>> WORDS =
      TableLines.of(Announcements.class, "announcements.tsv").stream()
          .collect(
              groupingBy(
                  line -> EntityKind.of(line.getFirst()).orElseThrow(),
                  mapping(line -> NameSpellings.fold(line.get(1)), toUnmodifiableSet())));
  private static final String ARTICLE = "ال";
  private static final String NISBA_ENDING = "ي";

  private Announcements() {}

  /** Whether a folded word, with or without clitics, announces a name of this kind. */
  static boolean announces(String folded, EntityKind kind) {
    Set<String> words = WORDS.getOrDefault(kind, Set.of());
    return words.contains(folded)
        || (NameReadings.mayBegin(folded)
            && NameReadings.withoutClitics(folded).stream().anyMatch(words::contains));
  }

  /** Whether a folded word may stand between a title and a name: {@code الرئيس المصري مبارك}. */
  static boolean isBetween(String folded, EntityKind kind) {
    return kind == EntityKind.PERSON && folded.startsWith(ARTICLE) && folded.endsWith(NISBA_ENDING);
  }
}
