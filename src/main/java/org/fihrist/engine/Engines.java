package org.fihrist.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.fihrist.analysis.Ladder;
import org.fihrist.lucene.FolderIndex;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.names.Gazetteer;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.Index;

/** The engines, each with the addresses of its indexes. */
public final class Engines {
  private static final String OPENSEARCH = "opensearch:";

  private Engines() {}

  /**
   * The index at an address.
   *
   * @param address a folder
   * @throws IndexUnavailableException when no engine of this program reads such an address
   */
  public static Index at(String address) {
    return in(folder(address));
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
    if (address.toLowerCase(Locale.ROOT).startsWith(OPENSEARCH)) {
      throw new IndexUnavailableException(
          "This version cannot open "
              + address
              + ": an index is a folder of this machine. Give --index a folder.");
    }
    return Path.of(address);
  }
}
