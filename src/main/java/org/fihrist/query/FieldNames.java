package org.fihrist.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people call the parts of an article, in English and in Arabic. */
final class FieldNames {
  private record Name(String name, Field field) {}

  private static final List<Name> NAMES =
      List.of(
          new Name("title", Field.TITLE),
          new Name("عنوان", Field.TITLE),
          new Name("body", Field.BODY),
          new Name("متن", Field.BODY),
          new Name("نص", Field.BODY),
          new Name("comment", Field.COMMENT),
          new Name("تعليق", Field.COMMENT),
          new Name("outlet", Field.OUTLET),
          new Name("source", Field.OUTLET),
          new Name("مصدر", Field.OUTLET),
          new Name("author", Field.AUTHOR),
          new Name("كاتب", Field.AUTHOR),
          new Name("place", Field.PLACE),
          new Name("مكان", Field.PLACE),
          new Name("category", Field.CATEGORY),
          new Name("قسم", Field.CATEGORY),
          new Name("date", Field.DATE),
          new Name("تاريخ", Field.DATE),
          new Name("url", Field.URL),
          new Name("id", Field.ID));

  private FieldNames() {}

  /** The field of that name, in letters of any case. */
  static Optional<Field> find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return NAMES.stream().filter(known -> known.name().equals(wanted)).map(Name::field).findFirst();
  }

  /** All names, for people. */
  static String all() {
    return NAMES.stream().map(Name::name).collect(joining(", "));
  }
}
