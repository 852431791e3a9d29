package org.fihrist.search.index;

import java.util.List;
import java.util.Objects;

/**
 * The plan of a rebuild.
 *
 * @param sources the sources as the operator named them, which the index keeps
 * @param versions how another text of an article is treated
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
