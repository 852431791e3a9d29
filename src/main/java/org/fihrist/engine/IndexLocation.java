package org.fihrist.engine;

import java.nio.file.Path;
import org.fihrist.opensearch.ClusterAddress;
import org.fihrist.opensearch.ClusterIndex;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.Index;

/**
 * Where an index is, as its operator names it.
 *
 * @param address a folder, or the address of an archive in a cluster
 * @param folder what belongs to the index on this machine: the index itself, or for a cluster the
 *     folder with keys, labels and generations that are being built
 */
public record IndexLocation(String address, Path folder) {
  /**
   * The place of an address.
   *
   * @throws IndexUnavailableException when it begins as that of a cluster, and is none
   */
  public static IndexLocation of(String address) {
    return Engines.isCluster(address)
        ? new IndexLocation(
            address,
            new ClusterIndex(ClusterAddress.of(address), new LocalBuilds(), System.getenv()).work())
        : in(Path.of(address));
  }

  /** A folder. */
  public static IndexLocation in(Path folder) {
    return new IndexLocation(folder.toString(), folder);
  }

  /** What is opened there. */
  public Index index() {
    return Engines.at(address);
  }

  /** How an operator finds something of it, such as a generation. */
  public String path(String name) {
    return Engines.isCluster(address) ? address + "/" + name : folder.resolve(name).toString();
  }

  @Override
  public String toString() {
    return address;
  }
}
