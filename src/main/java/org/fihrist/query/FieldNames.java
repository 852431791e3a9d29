package org.fihrist.query;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fihrist.text.MatchKey;
import org.fihrist.text.TsvResource;

/**
 * The names of the parts of an article, in English and in Arabic: see {@code field-names.tsv}.
 * Case, vowel marks, tatweel, hamza, a final ha for ta marbuta and the Arabic article make no
 * difference.
 */
final class FieldNames {
  private static final String ARTICLE = "ال";

  private static final List<FieldName> NAMES =
      TsvResource.rows(FieldNames.class, "field-names.tsv").stream()
          .map(row ->
              new FieldName(
                  row.getFirst(), Field.valueOf(row.get(1)), DateSide.valueOf(row.get(2))))
          .toList();

  private static final Map<String, FieldName> BY_KEY =
      NAMES.stream()
          .collect(toUnmodifiableMap(name -> MatchKey.of(name.name()), Function.identity()));

  private FieldNames() {}

  /** The part of the article with this name, in any spelling. */
  static Optional<FieldName> find(String name) {
    String key = MatchKey.of(name);
    FieldName known = BY_KEY.get(key);
    if (known == null && key.startsWith(ARTICLE)) {
      known = BY_KEY.get(key.substring(ARTICLE.length()));
    }
    return Optional.ofNullable(known);
  }

  /** All names, in the order of the help texts. */
  static List<FieldName> all() {
    return NAMES;
  }

  /** All names in one line, for error messages. */
  static String line() {
    return NAMES.stream().map(FieldName::name).collect(joining(", "));
  }
}
