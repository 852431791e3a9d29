package org.fihrist.opensearch;

import java.util.function.Function;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.RebuildBuilder;

/**
 * A rebuild of an archive in a cluster: a generation is built in a folder of this machine, with all
 * that a rebuild there learns, counts and checks, and then loaded.
 */
final class ClusterRebuild implements RebuildBuilder {
  private final ClusterIndex index;
  private final Artifacts.Current before;
  private final RebuildBuilder builder;

  ClusterRebuild(ClusterIndex index, Function<Index, RebuildBuilder> opening) {
    this.index = index;
    this.before = index.beforeBuild();
    this.builder = index.building(opening);
  }

  @Override
  public long read() {
    return builder.read();
  }

  @Override
  public String obstacle() {
    return builder.obstacle();
  }

  @Override
  public void checkpoint(Checkpoint at) {
    builder.checkpoint(at);
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
    builder.close();
    String name = index.load(before);
    index.deleteOld();
    return new IndexStatus(
        name, built.builtAt(), built.counts(), built.sizeBytes(), built.fingerprint());
  }

  @Override
  public void close() {
    builder.close();
  }
}
