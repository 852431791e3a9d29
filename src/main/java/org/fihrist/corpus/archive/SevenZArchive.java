package org.fihrist.corpus.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.fihrist.article.Reject;

/** The members of a 7z archive, in the order in which they are packed. */
final class SevenZArchive {
  private static final int MAX_MEMORY_KIB = 1 << 17;

  private SevenZArchive() {}

  static void unpack(FileContent content, UnpackBudget budget, MemberVisitor visitor)
      throws IOException {
    try (SeekableByteChannel channel = content.channel(budget);
        SevenZFile archive = open(channel)) {
      for (SevenZArchiveEntry entry = next(archive); entry != null; entry = next(archive)) {
        String name = MemberName.of(entry.getName() == null ? "" : entry.getName());
        if (!entry.isDirectory() && !entry.isAntiItem() && !MemberName.isHidden(name)) {
          budget.countMember();
          SevenZArchiveEntry wanted = entry;
          visitor.member(
              FileContent.of(
                  content.origin().inside(name),
                  budget.metered(LibraryCall.call(() -> archive.getInputStream(wanted)))));
        }
      }
    } catch (PasswordRequiredException e) {
      throw new RefusedException(
          Reject.Reason.ENCRYPTED,
          "The 7z archive needs a password; unpack it yourself with the password.");
    } catch (MemoryLimitException e) {
      throw new RefusedException(
          Reject.Reason.TOO_LARGE,
          "The 7z archive needs more than "
              + MAX_MEMORY_KIB
              + " KiB of memory to unpack; unpack it yourself.");
    }
  }

  private static SevenZFile open(SeekableByteChannel channel) throws IOException {
    return LibraryCall.call(() ->
        SevenZFile.builder()
            .setSeekableByteChannel(channel)
            .setMaxMemoryLimitKiB(MAX_MEMORY_KIB)
            .get());
  }

  private static SevenZArchiveEntry next(SevenZFile archive) throws IOException {
    return LibraryCall.call(archive::getNextEntry);
  }
}
