package org.fihrist.lucene.generation;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;

/** Opens the folder of a Lucene index: on disk, or on a simulated disk with failures. */
public interface Storage {
  /** Opens a folder, which is made when it is not there. */
  Directory open(Path folder) throws IOException;
}
