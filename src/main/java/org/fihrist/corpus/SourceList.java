package org.fihrist.corpus;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an operator names to be read, in order.
 *
 * @param sources files and folders, with the names of their collections
 */
public record SourceList(List<CorpusSource> sources) {
  public SourceList {
    sources = List.copyOf(sources);
  }

  /** Files and folders that belong to no collection. */
  public static SourceList of(List<Path> paths) {
    return new SourceList(paths.stream().map(CorpusSource::unnamed).toList());
  }

  /** The files and folders. */
  public List<Path> paths() {
    return sources.stream().map(CorpusSource::path).toList();
  }

  /** As a manifest records them. */
  public List<String> written() {
    return sources.stream().map(CorpusSource::written).toList();
  }

  /** The names of all collections. */
  public Set<String> collections() {
    return sources.stream()
        .map(CorpusSource::collection)
        .filter(Predicate.not(String::isEmpty))
        .collect(toUnmodifiableSet());
  }

  /**
   * The collection of a file: that of the first source that it lies in; empty when it lies in none
   * or in one without a name.
   */
  public String collectionOf(Path file) {
    Path whole = whole(file);
    return sources.stream()
        .filter(source -> whole.startsWith(whole(source.path())))
        .findFirst()
        .map(CorpusSource::collection)
        .orElse("");
  }

  /**
   * The same, where a source without a name gets the one that an earlier run gave to it, or to a
   * folder that it lies in: an update by a plain path does not take articles out of a collection.
   *
   * @param recorded the sources of earlier runs, as {@link #written} by them
   */
  public SourceList namedAsIn(List<String> recorded) {
    List<CorpusSource> known =
        recorded.stream().map(SourceList::read).flatMap(Optional::stream).toList();
    SourceList earlier =
        new SourceList(known.stream().filter(source -> !source.collection().isEmpty()).toList());
    return new SourceList(
        sources.stream()
            .map(source ->
                source.collection().isEmpty()
                    ? new CorpusSource(earlier.collectionOf(source.path()), source.path())
                    : source)
            .toList());
  }

  private static Optional<CorpusSource> read(String recorded) {
    try {
      return Optional.of(CorpusSource.parse(recorded));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Whether any of the sources has a name. */
  boolean hasCollections() {
    return !collections().isEmpty();
  }
}
