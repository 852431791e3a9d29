package org.fihrist.indexing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Which program this is. What two programs read of the same files may differ in anything, whatever
 * their versions say, so it goes by the checksum of its jar, which names the libraries too.
 */
public final class ProgramChecksum {
  private ProgramChecksum() {}

  /** A name for the one that runs; empty when it runs from classes, as it does for its makers. */
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

  /** A name for the one that lies somewhere. */
  public static String of(Path jarOrFolder) throws IOException {
    return Files.isRegularFile(jarOrFolder) ? Checksum.of(jarOrFolder) : "";
  }
}
