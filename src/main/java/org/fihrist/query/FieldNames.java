package org.fihrist.query;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fihrist.text.MatchKey;

/**
 * What people call the parts of an article, in English and in Arabic. Case, vocalisation, tatweel,
 * hamza, a final ha for ta marbuta and the article make no difference.
 */
final class FieldNames {
  private static final String ARTICLE = "ال";

  private static final List<FieldName> NAMES =
      List.of(
          new FieldName("title", Field.TITLE),
          new FieldName("عنوان", Field.TITLE),
          new FieldName("body", Field.BODY),
          new FieldName("text", Field.BODY),
          new FieldName("متن", Field.BODY),
          new FieldName("نص", Field.BODY),
          new FieldName("comment", Field.COMMENT),
          new FieldName("تعليق", Field.COMMENT),
          new FieldName("تعليقات", Field.COMMENT),
          new FieldName("quote", Field.QUOTE),
          new FieldName("اقتباس", Field.QUOTE),
          new FieldName("outlet", Field.OUTLET),
          new FieldName("source", Field.OUTLET),
          new FieldName("مصدر", Field.OUTLET),
          new FieldName("author", Field.AUTHOR),
          new FieldName("كاتب", Field.AUTHOR),
          new FieldName("place", Field.PLACE),
          new FieldName("مكان", Field.PLACE),
          new FieldName("category", Field.CATEGORY),
          new FieldName("تصنيف", Field.CATEGORY),
          new FieldName("قسم", Field.CATEGORY),
          new FieldName("collection", Field.COLLECTION),
          new FieldName("مجموعة", Field.COLLECTION),
          new FieldName("date", Field.DATE),
          new FieldName("تاريخ", Field.DATE),
          new FieldName("after", Field.DATE, DateSide.FROM),
          new FieldName("since", Field.DATE, DateSide.FROM),
          new FieldName("بعد", Field.DATE, DateSide.FROM),
          new FieldName("منذ", Field.DATE, DateSide.FROM),
          new FieldName("before", Field.DATE, DateSide.BEFORE),
          new FieldName("قبل", Field.DATE, DateSide.BEFORE),
          new FieldName("until", Field.DATE, DateSide.UNTIL),
          new FieldName("حتى", Field.DATE, DateSide.UNTIL),
          new FieldName("url", Field.URL),
          new FieldName("رابط", Field.URL),
          new FieldName("id", Field.ID),
          new FieldName("معرف", Field.ID));

  private static final Map<String, FieldName> BY_KEY =
      NAMES.stream()
          .collect(toUnmodifiableMap(name -> MatchKey.of(name.name()), Function.identity()));

  private FieldNames() {}

  /** The part of that name, in any spelling. */
  static Optional<FieldName> find(String name) {
    String key = MatchKey.of(name);
    FieldName known = BY_KEY.get(key);
    if (known == null && key.startsWith(ARTICLE)) {
      known = BY_KEY.get(key.substring(ARTICLE.length()));
    }
    return Optional.ofNullable(known);
  }

  /** All names, in an order for people. */
  static List<FieldName> all() {
    return NAMES;
  }

  /** All names in one line, for people. */
  static String line() {
    return NAMES.stream().map(FieldName::name).collect(joining(", "));
  }
}
