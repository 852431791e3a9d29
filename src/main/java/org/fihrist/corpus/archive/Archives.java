package org.fihrist.corpus.archive;

import java.io.IOException;

/** Unpacks tar and 7z archives. */
public final class Archives {
  private Archives() {}

  /**
   * Passes the members of a tar or 7z archive to a visitor. Each member must be read before the
   * next.
   *
   * @throws IOException when the archive is damaged; the members before the damage have been
   *     visited
   */
  public static void unpack(FileContent content, UnpackBudget budget, MemberVisitor visitor)
      throws IOException {
    switch (content.kind()) {
      case TAR -> new TarArchive(content, budget).unpack(visitor);
      case SEVEN_Z -> SevenZArchive.unpack(content, budget, visitor);
      default -> throw new IllegalArgumentException("no archive: " + content.kind());
    }
  }
}
