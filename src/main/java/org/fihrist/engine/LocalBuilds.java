package org.fihrist.engine;

import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.lucene.FolderIndex;
import org.fihrist.opensearch.ClusterIndex;
import org.fihrist.search.index.Index;
import org.fihrist.table.ExportedGeneration;

/** What the embedded engine does for a cluster. */
public record LocalBuilds() implements ClusterIndex.Local {
  @Override
  public Index in(Path folder) {
    return new FolderIndex(folder);
  }

  @Override
  public ExportedGeneration export(Path folder) throws IOException {
    return new FolderIndex(folder).export();
  }
}
