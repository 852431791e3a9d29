package org.fihrist.search.index;

import java.util.List;

/**
 * A generation of an index.
 *
 * @param name its name
 * @param current whether it is the current generation
 * @param builtAt the time of completion, ISO 8601 in UTC; empty when it is unknown
 * @param sources the sources from which it was built
 * @param articles the number of its articles
 * @param sizeBytes its size on disk in bytes
 * @param trouble a clause that says why it cannot be used; empty when it can
 */
public record GenerationSummary(
    String name,
    boolean current,
    String builtAt,
    List<String> sources,
    long articles,
    long sizeBytes,
    String trouble) {
  public GenerationSummary {
    sources = List.copyOf(sources);
  }

  /** A generation that cannot be used. */
  public static GenerationSummary unusable(
      String name, boolean current, long sizeBytes, String trouble) {
    return new GenerationSummary(name, current, "", List.of(), 0, sizeBytes, trouble);
  }
}
