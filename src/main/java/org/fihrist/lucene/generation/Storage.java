package org.fihrist.lucene.generation;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;

/** Opens the folder of a Lucene index, on disk or on a simulated disk that fails. */
public interface Storage {
  /** Opens a folder. It is created if it does not exist. */
  Directory open(Path folder) throws IOException;
}
