package org.fihrist.opensearch;

import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.UpdateBuilder;
import org.fihrist.search.index.UpdateSources;

/**
 * An update of an archive in a cluster. The generation in use is updated in the folder in which it
 * was built, so its statistics are exact, and then loaded as a new index.
 */
final class ClusterUpdate implements UpdateBuilder {
  private final ClusterIndex index;
  private final Artifacts.Current before;
  private final UpdateBuilder builder;

  private ClusterUpdate(ClusterIndex index, Artifacts.Current before, UpdateBuilder builder) {
    this.index = index;
    this.before = before;
    this.builder = builder;
  }

  /**
   * Begins an update.
   *
   * @throws IndexUnavailableException when the generation in use was not built here
   */
  static ClusterUpdate of(ClusterIndex index, UpdateSources sources) {
    Artifacts.Current before = index.with(Artifacts::current);
    if (!isBuiltHere(index)) {
      throw new IndexUnavailableException(
          "The generation in use of "
              + index.address()
              + " was not built in "
              + index.building()
              + ": run the update on the machine that built it, with the same FIHRIST_WORK, or"
              + " rebuild.");
    }
    return new ClusterUpdate(index, before, index.building(folder -> folder.update(sources)));
  }

  private static boolean isBuiltHere(ClusterIndex index) {
    String inCluster = new ClusterKeeper(index).fingerprint();
    if (index.building(Index::keeper).isEmpty()) {
      return false;
    }
    return index.building(Index::keeper).status().fingerprint().equals(inCluster);
  }

  @Override
  public String origin() {
    return before.name();
  }

  @Override
  public void add(Article article) {
    builder.add(article);
  }

  @Override
  public void reject(Reject reject) {
    builder.reject(reject);
  }

  @Override
  public IndexStatus publish() {
    IndexStatus built = builder.publish();
    boolean changed = !built.generation().equals(builder.origin());
    builder.close();
    String name = changed ? index.load(before) : before.name();
    var _ = index.building(Index::keeper).prune(1);
    return new IndexStatus(
        name, built.builtAt(), built.counts(), built.sizeBytes(), built.fingerprint());
  }

  @Override
  public void close() {
    builder.close();
  }
}
