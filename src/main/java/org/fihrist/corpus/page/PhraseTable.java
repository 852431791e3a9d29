package org.fihrist.corpus.page;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import org.fihrist.text.MatchKey;
import org.fihrist.text.TsvResource;

/** Reads the tables of phrases that stand in this package: see {@link TsvResource}. */
final class PhraseTable {
  private PhraseTable() {}

  /** The {@link MatchKey}s of the phrases in the first column of a table. */
  static Set<String> phrases(String name) {
    return TsvResource.rows(PhraseTable.class, name).stream()
        .map(row -> MatchKey.of(row.getFirst()))
        .collect(toUnmodifiableSet());
  }

  /** The second column of a table by the {@link MatchKey} of the first column. */
  static Map<String, String> kinds(String name) {
    return TsvResource.rows(PhraseTable.class, name).stream()
        .collect(
            toUnmodifiableMap(row -> MatchKey.of(row.getFirst()), row -> row.get(1), (a, _) -> a));
  }
}
