package org.fihrist.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an update reads, and where it may remove what it did not find.
 *
 * @param named what the operator named
 * @param files the files that are read: what was rejected of them before is told anew
 * @param pruned where articles are removed when they were not read this time, unless their file
 *     could not be read whole
 * @param versions what becomes of articles that come again with another text; empty for what the
 *     index does already
 */
public record UpdateSources(
    List<String> named, Set<Path> files, Pruned pruned, Optional<VersionPolicy> versions) {
  public UpdateSources {
    named = List.copyOf(named);
    files = Set.copyOf(files);
  }

  /** An update that removes what it did not find under some files and folders. */
  public UpdateSources(List<String> named, Set<Path> files, List<Path> prunedUnder) {
    this(named, files, new Pruned(prunedUnder, Set.of()), Optional.empty());
  }

  /**
   * Where an update removes what it did not find.
   *
   * @param under files and folders
   * @param collections names of collections, wherever their files lie
   */
  public record Pruned(List<Path> under, Set<String> collections) {
    public Pruned {
      under = List.copyOf(under);
      collections = Set.copyOf(collections);
    }
  }
}
