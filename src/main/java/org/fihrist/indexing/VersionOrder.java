package org.fihrist.indexing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.search.index.VersionPolicy;

/**
 * Orders the versions of an article. The newest is the one that was fetched last, if the times of
 * fetching are known for all, otherwise the one that was read last.
 */
public final class VersionOrder {
  private VersionOrder() {}

  /**
   * Returns versions newest first, each text once.
   *
   * @param read the versions in the order of reading; of two equal texts the first counts
   */
  public static List<Article> newestFirst(List<Article> read) {
    List<Article> versions = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Article version : read) {
      if (texts.add(CitedText.of(version).sha256())) {
        versions.add(version);
      }
    }
    if (versions.stream().allMatch(version -> fetched(version).isPresent())) {
      versions.sort(Comparator.comparing(version -> fetched(version).orElse(Instant.EPOCH)));
    }
    return versions.reversed();
  }

  /**
   * Returns the versions of an article, newest first, after one more was read.
   *
   * @param held the versions in the index, newest first
   */
  public static List<Article> with(List<Article> held, Article article, VersionPolicy policy) {
    if (held.isEmpty()) {
      return List.of(article);
    }
    if (policy == VersionPolicy.KEEP && !isTextOf(article, held.getFirst())) {
      List<Article> read = new ArrayList<>(held.reversed());
      read.add(article);
      return newestFirst(read);
    }
    List<Article> versions = new ArrayList<>(held);
    versions.set(0, article);
    return versions;
  }

  private static boolean isTextOf(Article article, Article version) {
    return CitedText.of(article).equals(CitedText.of(version));
  }

  private static Optional<Instant> fetched(Article article) {
    String written = article.source().provenance().fetched();
    try {
      return Optional.of(OffsetDateTime.parse(written).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
