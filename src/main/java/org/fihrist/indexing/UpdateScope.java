package org.fihrist.indexing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.search.Facet;
import org.fihrist.search.index.UpdateSources;
import org.fihrist.terms.FacetTerms;

/**
 * Which files an update has read, which it could not read whole, and where it may remove articles.
 */
public final class UpdateScope {
  private final Set<Path> files;
  private final Set<Path> prunedUnder;
  private final Set<String> prunedCollections;
  private final Set<Path> unreadable = ConcurrentHashMap.newKeySet();

  public UpdateScope(UpdateSources sources) {
    this.files = sources.files().stream().map(FilePath::of).collect(toUnmodifiableSet());
    this.prunedUnder =
        sources.pruned().under().stream().map(FilePath::of).collect(toUnmodifiableSet());
    this.prunedCollections =
        sources.pruned().collections().stream()
            .map(name -> FacetTerms.key(Facet.COLLECTION, name).orElse(name))
            .collect(toUnmodifiableSet());
  }

  /** Remembers a file of which nobody can say that what was not found in it has gone. */
  public void see(Reject reject) {
    if (leavesDoubt(reject)) {
      unreadable.add(FilePath.of(reject.source().path()));
    }
  }

  /** What was broken, or behind it, may be the very article that was not found. */
  private static boolean leavesDoubt(Reject reject) {
    return switch (reject.reason()) {
      case NO_PAGE -> false;
      case EMPTY, LINK, NO_TEXT, UNKNOWN_FORMAT -> reject.source().position() == 0;
      default -> true;
    };
  }

  /** Whether a file, or what stands in its place, was read this time. */
  public boolean isRead(Source source) {
    Path file = FilePath.of(source.path());
    return files.contains(file) || isUnder(unreadable, file);
  }

  /** Whether the articles of a file that were not read this time are to be removed. */
  public boolean isPruned(Path file) {
    return isUnder(prunedUnder, file) && !isUnder(unreadable, file);
  }

  /** The same for the articles of one collection, by its key. */
  public boolean isPruned(Path file, String collection) {
    return isPruned(file) || (prunedCollections.contains(collection) && !isUnder(unreadable, file));
  }

  /**
   * Whether a file, or a folder that it lies in, is one of some paths. The cost is the depth of the
   * file, however many paths there are.
   */
  private static boolean isUnder(Set<Path> paths, Path file) {
    for (Path path = file; path != null; path = path.getParent()) {
      if (paths.contains(path)) {
        return true;
      }
    }
    return false;
  }
}
