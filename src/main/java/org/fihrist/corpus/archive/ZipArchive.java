package org.fihrist.corpus.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import org.fihrist.article.Reject;
import org.fihrist.corpus.input.Origin;

/**
 * Reads the members of a zip archive by the directory at its end. If the directory is damaged or
 * too large for memory, the members are read in the order of the file instead.
 */
public final class ZipArchive implements Closeable {
  /**
   * Thrown when the directory of a zip archive cannot be used; it may have members nevertheless.
   */
  public static final class NoDirectoryException extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean isDamage;

    NoDirectoryException(String message, boolean isDamage) {
      super(message);
      this.isDamage = isDamage;
    }

    /** Whether the directory is damaged, and not only too large. */
    public boolean isDamage() {
      return isDamage;
    }
  }

  private final FileContent content;
  private final UnpackBudget budget;
  private final ZipFile zip;

  private ZipArchive(FileContent content, UnpackBudget budget, ZipFile zip) {
    this.content = content;
    this.budget = budget;
    this.zip = zip;
  }

  /**
   * Opens an archive by its directory.
   *
   * @throws NoDirectoryException when the directory cannot be used
   */
  public static ZipArchive open(FileContent content, UnpackBudget budget) throws IOException {
    SeekableByteChannel channel = content.channel(budget);
    try {
      boolean fits = ZipDirectory.fits(channel);
      if (!fits) {
        throw new NoDirectoryException("it is too large for memory", false);
      }
      ZipFile zip = LibraryCall.call(() -> ZipFile.builder().setSeekableByteChannel(channel).get());
      return new ZipArchive(content, budget, zip);
    } catch (NoDirectoryException e) {
      channel.close();
      throw e;
    } catch (IOException e) {
      channel.close();
      throw new NoDirectoryException(e.getMessage() + "", true);
    }
  }

  /** The kind of document or archive. */
  public ZipContent content() throws IOException {
    return ZipContent.of(zip);
  }

  /** Passes all members to the visitor. */
  public void unpack(MemberVisitor visitor) throws IOException {
    List<ZipArchiveEntry> entries =
        LibraryCall.call(() -> Collections.list(zip.getEntriesInPhysicalOrder()));
    for (ZipArchiveEntry entry : entries) {
      Origin member = content.origin().inside(name(entry));
      if (isWanted(entry, member)) {
        budget.countMember();
        try {
          give(entry, member, visitor);
        } catch (LimitExceededException e) {
          throw e;
        } catch (IOException e) {
          visitor.refused(member, Reject.Reason.UNREADABLE, "It is damaged: " + e + ".");
        }
      }
    }
  }

  private void give(ZipArchiveEntry entry, Origin member, MemberVisitor visitor)
      throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      visitor.refused(
          member,
          Reject.Reason.ENCRYPTED,
          "It needs a password; unpack it yourself with the password.");
    } else if (entry.isUnixSymlink()) {
      visitor.refused(
          member, Reject.Reason.LINK, "This is a link to another file; links are not followed.");
    } else if (!zip.canReadEntryData(entry)) {
      visitor.refused(member, Reject.Reason.UNKNOWN_FORMAT, unknownMethod(entry));
    } else {
      InputStream bytes = LibraryCall.call(() -> checked(entry));
      visitor.member(FileContent.of(member, budget.metered(bytes)));
    }
  }

  /** The bytes of a member with a check of its checksum, which the library does not check. */
  private InputStream checked(ZipArchiveEntry entry) throws IOException {
    return ChecksumInputStream.builder()
        .setChecksum(new CRC32())
        .setExpectedChecksumValue(entry.getCrc())
        .setCountThreshold(entry.getSize())
        .setInputStream(zip.getInputStream(entry))
        .get();
  }

  /** Reads the members in the order of the file, up to the end or to the first damage. */
  public static void unpackAsItComes(
      FileContent content, UnpackBudget budget, MemberVisitor visitor) throws IOException {
    try (InputStream file = Files.newInputStream(content.path(budget));
        ZipArchiveInputStream zip = new ZipArchiveInputStream(file, "UTF-8", true, true)) {
      for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
        Origin member = content.origin().inside(name(entry));
        if (!isWanted(entry, member)) {
          continue;
        }
        budget.countMember();
        if (zip.canReadEntryData(entry)) {
          visitor.member(FileContent.of(member, budget.metered(new MemberStream(zip))));
        } else {
          visitor.refused(member, Reject.Reason.UNKNOWN_FORMAT, unknownMethod(entry));
        }
      }
    }
  }

  private static ZipArchiveEntry next(ZipArchiveInputStream zip) throws IOException {
    return LibraryCall.call(zip::getNextEntry);
  }

  private static boolean isWanted(ZipArchiveEntry entry, Origin member) {
    return !entry.isDirectory() && !MemberName.isHidden(member.member());
  }

  private static String name(ZipArchiveEntry entry) {
    boolean unicode =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    byte[] raw = entry.getRawName();
    return unicode || raw == null ? MemberName.of(entry.getName()) : MemberName.of(raw);
  }

  private static String unknownMethod(ZipArchiveEntry entry) {
    return "It is compressed by method "
        + entry.getMethod()
        + ", which is not supported; unpack it yourself.";
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
