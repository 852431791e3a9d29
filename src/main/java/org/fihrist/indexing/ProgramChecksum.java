package org.fihrist.indexing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Identifies the running program. Two programs may read the same files differently, whatever their
 * versions are. So a program is identified by the checksum of its jar, which also names its
 * libraries.
 */
public final class ProgramChecksum {
  private ProgramChecksum() {}

  /**
   * Returns the identifier of the running program; empty when it runs from classes, as in
   * development.
   */
  public static String running() throws IOException {
    CodeSource source = ProgramChecksum.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "";
    }
    try {
      return of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IOException("the program does not know where it is: " + source.getLocation(), e);
    }
  }

  /** Returns the identifier of the program in a jar. */
  public static String of(Path jarOrFolder) throws IOException {
    return Files.isRegularFile(jarOrFolder) ? Checksum.of(jarOrFolder) : "";
  }
}
