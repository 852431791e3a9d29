package org.fihrist.corpus;

import java.util.List;
import org.fihrist.text.TsvResource;

/**
 * A format that is read, for people who want to know. The table {@code formats.tsv} has a line for
 * each; a test holds it against the readers.
 *
 * @param name as {@link org.fihrist.article.Source} carries it
 * @param content what such a file holds
 * @param recognition by what in its content it is known
 * @param limit how large a file or an article of it may be
 */
public record SupportedFormat(String name, String content, String recognition, String limit) {
  private static final int COLUMNS = 4;

  /** All formats, readers of text first, then documents, then archives. */
  public static List<SupportedFormat> all() {
    return TsvResource.rows(SupportedFormat.class, "formats.tsv").stream()
        .map(row -> {
          if (row.size() != COLUMNS) {
            throw new IllegalStateException("formats.tsv needs " + COLUMNS + " columns: " + row);
          }
          return new SupportedFormat(row.get(0), row.get(1), row.get(2), row.get(3));
        })
        .toList();
  }
}
