package org.fihrist.corpus.archive;

import java.io.IOException;

/** Takes archives apart. */
public final class Archives {
  private Archives() {}

  /**
   * Gives the members of a tar or 7z archive, each to be read before the next.
   *
   * @throws IOException when the archive breaks off; what came before has been given
   */
  public static void unpack(Content content, Budget budget, MemberVisitor visitor)
      throws IOException {
    switch (content.kind()) {
      case TAR -> new TarArchive(content, budget).unpack(visitor);
      case SEVEN_Z -> SevenZArchive.unpack(content, budget, visitor);
      default -> throw new IllegalArgumentException("no archive: " + content.kind());
    }
  }
}
