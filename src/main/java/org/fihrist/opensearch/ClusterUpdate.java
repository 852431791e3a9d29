package org.fihrist.opensearch;

import java.util.Optional;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.GenerationSummary;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.IndexKeeper;
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
    Artifacts.Current before = index.beforeBuild();
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

  /**
   * Puts the generation in use here that is in use in the cluster. It is not the newest one here
   * after a rollback, or when the process was killed that loaded the newest.
   *
   * @return whether there is one
   */
  private static boolean isBuiltHere(ClusterIndex index) {
    String inCluster = new ClusterKeeper(index).fingerprint();
    IndexKeeper here = index.building(Index::keeper);
    if (here.isEmpty()) {
      return false;
    }
    String inUse = here.current();
    if (here.status().fingerprint().equals(inCluster)) {
      return true;
    }
    for (GenerationSummary generation : here.list()) {
      if (generation.trouble().isEmpty() && !generation.name().equals(inUse)) {
        here.rollBack(Optional.of(generation.name()));
        if (here.status().fingerprint().equals(inCluster)) {
          return true;
        }
      }
    }
    here.rollBack(Optional.of(inUse));
    return false;
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
    index.deleteOld();
    return new IndexStatus(
        name, built.builtAt(), built.counts(), built.sizeBytes(), built.fingerprint());
  }

  @Override
  public void close() {
    builder.close();
  }
}
