package org.fihrist.corpus;

import java.util.List;
import org.fihrist.text.TsvResource;

/**
 * The documentation of a supported format. The table {@code formats.tsv} has a line for each
 * format; a test compares it with the readers.
 *
 * @param name the name in {@link org.fihrist.article.Source}
 * @param content the content of such a file
 * @param recognition the features of the content by which the format is recognised
 * @param limit the largest size of a file or of an article
 */
public record SupportedFormat(String name, String content, String recognition, String limit) {
  private static final int COLUMNS = 4;

  /** All formats: text formats first, then documents, then archives. */
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
