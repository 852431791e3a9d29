package org.fihrist.terms;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fihrist.query.Field;

/** The names of the fields of an index. */
public final class ArticleFields {
  public static final String TITLE = "title";
  public static final String BODY = "body";
  public static final String ID = "id";
  public static final String URL = "url";
  public static final String DATE = "date";

  /** {@link org.fihrist.analysis.MisreadTerms} of articles whose text was recognised. */
  public static final String MISREAD = "misread";

  /** When an article was indexed, in seconds since 1970. */
  public static final String INDEXED = "indexed";

  /** The parts of an article that are texts. Each is a field with terms of words. */
  private static final Map<Field, String> TEXTS =
      Map.of(
          Field.TITLE, TITLE,
          Field.BODY, BODY,
          Field.COMMENT, "comment",
          Field.QUOTE, "quote",
          Field.OUTLET, "outlet",
          Field.AUTHOR, "author",
          Field.PLACE, "place",
          Field.CATEGORY, "category");

  private ArticleFields() {}

  /**
   * Returns the field of a part that is a text.
   *
   * @throws IllegalArgumentException for a part that is one value
   */
  public static String text(Field field) {
    String name = TEXTS.get(field);
    if (name == null) {
      throw new IllegalArgumentException(field + " is not indexed as text");
    }
    return name;
  }

  /** Returns all fields with terms of words. */
  public static Set<String> texts() {
    return new TreeSet<>(TEXTS.values());
  }
}
