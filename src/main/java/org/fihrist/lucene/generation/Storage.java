package org.fihrist.lucene.generation;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;

/**
 * Where the files of a Lucene index are kept: on disk, or where a disk's failures are tried out.
 */
public interface Storage {
  /** Opens a folder, which is made when it is not there. */
  Directory open(Path folder) throws IOException;
}
