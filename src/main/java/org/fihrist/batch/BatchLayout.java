package org.fihrist.batch;

/**
 * How the rows of a file are written, as far as somebody said so.
 *
 * @param separator what stands between two columns
 * @param header whether the first row names the columns
 * @param column the name or the number, from 1, of the column with the queries; empty to find it
 */
public record BatchLayout(Separator separator, Header header, String column) {
  /** All of it is to be found. */
  public static final BatchLayout FOUND = new BatchLayout(Separator.AUTO, Header.AUTO, "");

  /** What stands between two columns. */
  public enum Separator {
    /** To be found from the first lines. */
    AUTO('\0'),
    /** Nothing: each line is a query as it stands. */
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

  /** Whether the first row names the columns. */
  public enum Header {
    /** It does when one of its cells is a usual name of a column of queries. */
    AUTO,
    YES,
    NO
  }
}
