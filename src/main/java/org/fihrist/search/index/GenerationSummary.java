package org.fihrist.search.index;

import java.util.List;

/**
 * A generation that lies in an index folder.
 *
 * @param name its name
 * @param current whether it is the one in use
 * @param builtAt when it was finished, ISO 8601 in UTC; empty when it cannot be told
 * @param sources what it was built from
 * @param articles how many it holds
 * @param sizeBytes its size on disk
 * @param trouble why it cannot be used; empty when it can
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
