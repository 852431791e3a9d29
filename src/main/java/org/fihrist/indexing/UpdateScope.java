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
 * Records which files an update has read, which it could not read completely, and where it may
 * remove articles.
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

  /** Records a file that was not read completely, so a missing article may still be in it. */
  public void see(Reject reject) {
    if (leavesDoubt(reject)) {
      unreadable.add(FilePath.of(reject.source().path()));
    }
  }

  /** The damaged part, or a part after it, may hold the missing article. */
  private static boolean leavesDoubt(Reject reject) {
    return switch (reject.reason()) {
      case NO_PAGE -> false;
      case EMPTY, LINK, NO_TEXT, UNKNOWN_FORMAT -> reject.source().position() == 0;
      default -> true;
    };
  }

  /** Tests whether this run read a file or its replacement. */
  public boolean isRead(Source source) {
    Path file = FilePath.of(source.path());
    return files.contains(file) || isUnder(unreadable, file);
  }

  /** Tests whether articles of a file that this run did not read must be removed. */
  public boolean isPruned(Path file) {
    return isUnder(prunedUnder, file) && !isUnder(unreadable, file);
  }

  /** Tests the same for the articles of one collection, given its key. */
  public boolean isPruned(Path file, String collection) {
    return isPruned(file) || (prunedCollections.contains(collection) && !isUnder(unreadable, file));
  }

  /**
   * Tests whether a file or a folder above it is in a set of paths. The cost is the depth of the
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
