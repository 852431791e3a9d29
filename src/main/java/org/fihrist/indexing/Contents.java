package org.fihrist.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The hashes of the contents of a generation. Two rebuilds of the same input have the same hashes,
 * whatever the number and order of threads.
 *
 * @param articles the {@link ArticleSum} of the articles
 * @param fingerprint the SHA-256 of that sum, of the rejects in any order, and of the learned words
 */
public record Contents(String articles, String fingerprint) {
  public Contents {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }

  /**
   * Computes the hashes of a generation whose rejects are written.
   *
   * @param words the name of its {@link LearnedWords}
   */
  public static Contents of(ArticleSum articles, String words, Path generation) throws IOException {
    LineSetHash rejects = LineSetHash.of(RejectLog.file(generation));
    String all = String.join("\n", articles.hex(), words, rejects.toString());
    return new Contents(articles.hex(), Checksum.of(all.getBytes(UTF_8)));
  }

  /** Returns the sum of the articles, for an update to change. */
  public ArticleSum sum() {
    return ArticleSum.parse(articles);
  }
}
