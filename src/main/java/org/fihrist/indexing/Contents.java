package org.fihrist.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What a generation holds, as hashes. Two rebuilds of the same input have the same, whatever the
 * number of threads and the order in which they finish.
 *
 * @param articles the {@link ArticleSum} of the articles
 * @param fingerprint the SHA-256 of that, of the rejects in any order, and of the learned words
 */
public record Contents(String articles, String fingerprint) {
  public Contents {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }

  /**
   * Of a generation whose rejects are written.
   *
   * @param words the name of its {@link LearnedWords}
   */
  public static Contents of(ArticleSum articles, String words, Path generation) throws IOException {
    LineSetHash rejects = LineSetHash.of(RejectLog.file(generation));
    String all = String.join("\n", articles.hex(), words, rejects.toString());
    return new Contents(articles.hex(), Checksum.of(all.getBytes(UTF_8)));
  }

  /** The sum of the articles, to be changed by an update. */
  public ArticleSum sum() {
    return ArticleSum.parse(articles);
  }
}
