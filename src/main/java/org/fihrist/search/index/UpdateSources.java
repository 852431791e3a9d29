package org.fihrist.search.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The input of an update, and the scope in which it removes missing articles.
 *
 * @param named the sources as the operator named them
 * @param files the files that are read; their earlier rejects are replaced
 * @param pruned the scope in which articles are removed if the update does not find them, unless
 *     their file could not be read completely
 * @param versions how another text of an article is treated; empty for the policy of the index
 */
public record UpdateSources(
    List<String> named, Set<Path> files, Pruned pruned, Optional<VersionPolicy> versions) {
  public UpdateSources {
    named = List.copyOf(named);
    files = Set.copyOf(files);
  }

  /** Creates an update that removes missing articles under some files and folders. */
  public UpdateSources(List<String> named, Set<Path> files, List<Path> prunedUnder) {
    this(named, files, new Pruned(prunedUnder, Set.of()), Optional.empty());
  }

  /**
   * The scope in which an update removes missing articles.
   *
   * @param under files and folders
   * @param collections names of collections, in any folder
   */
  public record Pruned(List<Path> under, Set<String> collections) {
    public Pruned {
      under = List.copyOf(under);
      collections = Set.copyOf(collections);
    }
  }
}
