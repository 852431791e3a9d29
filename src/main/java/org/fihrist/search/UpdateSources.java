package org.fihrist.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What an update reads, and where it may remove what it did not find.
 *
 * @param named what the operator named
 * @param files the files that are read: what was rejected of them before is told anew
 * @param prunedUnder files and folders whose articles are removed when they were not read this
 *     time, unless their file could not be read whole
 */
public record UpdateSources(List<String> named, Set<Path> files, List<Path> prunedUnder) {
  public UpdateSources {
    named = List.copyOf(named);
    files = Set.copyOf(files);
    prunedUnder = List.copyOf(prunedUnder);
  }
}
