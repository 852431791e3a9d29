package org.fihrist.batch;

/**
 * The layout of a file as far as the client states it.
 *
 * @param separator the separator of columns
 * @param header whether the first row is a header
 * @param column the name or the number, from 1, of the column with the queries; empty to detect it
 */
public record BatchLayout(Separator separator, Header header, String column) {
  /** Everything is detected. */
  public static final BatchLayout FOUND = new BatchLayout(Separator.AUTO, Header.AUTO, "");

  /** The separator of columns. */
  public enum Separator {
    /** The separator is detected from the first lines. */
    AUTO('\0'),
    /** There are no columns. Each whole line is a query. */
    NONE('\0'),
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(',');

    private final char sign;

    Separator(char sign) {
      this.sign = sign;
    }

    char sign() {
      return sign;
    }
  }

  /** Whether the first row is a header. */
  public enum Header {
    /** The first row is a header if one of its cells is a usual name of a column of queries. */
    AUTO,
    YES,
    NO
  }
}
