package org.fihrist.engine;

import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.analysis.Ladder;
import org.fihrist.lucene.FolderIndex;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.names.Gazetteer;
import org.fihrist.opensearch.ClusterAddress;
import org.fihrist.opensearch.ClusterIndex;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.Index;

/** The engines, each with the addresses of its indexes. */
public final class Engines {
  private Engines() {}

  /**
   * The index at an address.
   *
   * @param address a folder, or {@code opensearch:http://HOST:PORT,HOST:PORT/ARCHIVE}
   * @throws IndexUnavailableException when it is no address
   */
  public static Index at(String address) {
    return isCluster(address)
        ? new ClusterIndex(ClusterAddress.of(address), new LocalBuilds(), System.getenv())
        : in(Path.of(address));
  }

  /** Whether an address is that of a cluster. */
  public static boolean isCluster(String address) {
    return ClusterAddress.isOne(address);
  }

  /** The index in a folder, which need not be there yet. */
  public static Index in(Path folder) {
    return new FolderIndex(folder);
  }

  /**
   * The analysis of an index: the shipped one, and what the index learned from its archive.
   *
   * @throws IndexUnavailableException when there is no index, or none that this code can read
   */
  public static Ladder ladder(Path folder) {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      return engine.ladder();
    }
  }

  /**
   * The people, organisations and places that an index knows: the shipped ones and those that its
   * operator adds.
   *
   * @throws IOException when the operator's file cannot be read
   */
  public static Gazetteer gazetteer(Path folder) throws IOException {
    return new FolderIndex(folder).gazetteer();
  }

  /**
   * The folder that an address names.
   *
   * @throws IndexUnavailableException when it is the address of something else
   */
  public static Path folder(String address) {
    if (isCluster(address)) {
      throw new IndexUnavailableException(
          "This command works on an index in a folder, not on "
              + address
              + ". Give --index a folder.");
    }
    return Path.of(address);
  }
}
