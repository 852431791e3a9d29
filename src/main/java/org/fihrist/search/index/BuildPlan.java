package org.fihrist.search.index;

import java.util.List;
import java.util.Objects;

/**
 * What a rebuild is made from, and how.
 *
 * @param sources what the operator named, to be told later
 * @param versions what becomes of articles that come again with another text
 */
public record BuildPlan(List<String> sources, VersionPolicy versions) {
  public BuildPlan {
    sources = List.copyOf(sources);
    Objects.requireNonNull(versions, "versions");
  }

  /** A rebuild that keeps one text of each article. */
  public static BuildPlan of(List<String> sources) {
    return new BuildPlan(sources, VersionPolicy.REPLACE);
  }
}
