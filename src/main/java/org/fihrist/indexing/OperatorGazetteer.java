package org.fihrist.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.GazetteerException;
import org.fihrist.search.IndexUnavailableException;

/** Reads the names that an operator adds to the shipped gazetteer in a file of the index folder. */
public final class OperatorGazetteer {
  /** The name of the file. It may be missing. */
  public static final String FILE = "gazetteer.tsv";

  private static final class Shipped {
    /**
     * The shipped gazetteer is read once, because reading takes some tenths of a second and it is
     * the same for every index.
     */
    static final Gazetteer GAZETTEER = Gazetteer.shipped();

    private Shipped() {}
  }

  private OperatorGazetteer() {}

  /**
   * Returns the shipped gazetteer with the names that the operator of an index folder adds.
   *
   * @throws IndexUnavailableException when a line of the operator's file cannot be read
   */
  public static Gazetteer read(Path root) throws IOException {
    Path file = root.resolve(FILE);
    if (!Files.exists(file)) {
      return Shipped.GAZETTEER;
    }
    try {
      return Shipped.GAZETTEER.with(file);
    } catch (GazetteerException e) {
      throw new IndexUnavailableException(String.valueOf(e.getMessage()), e);
    }
  }
}
