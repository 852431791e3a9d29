package org.fihrist.corpus.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.fihrist.article.Reject;
import org.fihrist.corpus.input.Origin;
import org.jspecify.annotations.Nullable;

/** Reads the members of a tar archive in order. */
final class TarArchive {
  private static final int MAX_HEADER_BYTES = 1 << 20;
  private static final int BLOCK = 512;
  private static final int LAST_RAW = 0xff;

  private final Origin origin;
  private final UnpackBudget budget;
  private final HeaderGuard guard;
  private final TarArchiveInputStream tar;

  TarArchive(FileContent content, UnpackBudget budget) throws IOException {
    this.origin = content.origin();
    this.budget = budget;
    this.guard = new HeaderGuard(content.stream());
    // Each byte of a name becomes one character, so that MemberName can detect the encoding.
    this.tar = new TarArchiveInputStream(guard, ISO_8859_1.name());
  }

  void unpack(MemberVisitor visitor) throws IOException {
    for (TarArchiveEntry entry = next(); entry != null; entry = next()) {
      String name = name(entry.getName());
      if (!entry.isDirectory() && !MemberName.isHidden(name)) {
        budget.countMember();
        give(entry, origin.inside(name), visitor);
      }
      drain();
    }
  }

  private void give(TarArchiveEntry entry, Origin member, MemberVisitor visitor)
      throws IOException {
    if (entry.isSymbolicLink() || entry.isLink()) {
      visitor.refused(
          member,
          Reject.Reason.LINK,
          "This is a link to " + name(entry.getLinkName()) + "; links are not followed.");
    } else if (isDevice(entry) || !tar.canReadEntryData(entry)) {
      visitor.refused(
          member,
          Reject.Reason.UNREADABLE,
          "It is not a regular file but a device or a part of a file.");
    } else {
      InputStream bytes = budget.metered(new MemberStream(tar));
      visitor.member(FileContent.of(member, bytes));
    }
  }

  private @Nullable TarArchiveEntry next() throws IOException {
    guard.expect(MAX_HEADER_BYTES);
    TarArchiveEntry entry = LibraryCall.call(tar::getNextEntry);
    if (entry == null && guard.zeros < BLOCK) {
      throw new EOFException("the zero blocks at the end of the tar archive are missing");
    }
    guard.expect(Long.MAX_VALUE);
    return entry;
  }

  // Otherwise the unread bytes of a member would count as a part of the next header.
  private void drain() throws IOException {
    try (InputStream rest = budget.metered(new MemberStream(tar))) {
      rest.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static boolean isDevice(TarArchiveEntry entry) {
    return entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
  }

  private static String name(String raw) {
    boolean isRaw = raw.chars().allMatch(c -> c <= LAST_RAW);
    return isRaw ? MemberName.of(raw.getBytes(ISO_8859_1)) : MemberName.of(raw);
  }

  /** Limits the size of extended headers, which the library keeps in memory. */
  private static final class HeaderGuard extends FilterInputStream {
    private long left = Long.MAX_VALUE;
    private int zeros;

    HeaderGuard(InputStream in) {
      super(in);
    }

    void expect(long maxBytes) {
      left = maxBytes;
      zeros = 0;
    }

    @Override
    public int read() throws IOException {
      byte[] single = new byte[1];
      return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = in.read(bytes, offset, length);
      left -= Math.max(0, n);
      if (left <= MAX_HEADER_BYTES) {
        countZeros(bytes, offset, n);
      }
      if (left < 0) {
        throw new RefusedException(
            Reject.Reason.TOO_LARGE,
            "A header in the tar archive has more than "
                + MAX_HEADER_BYTES
                + " bytes; the archive is damaged or malicious.");
      }
      return n;
    }

    private void countZeros(byte[] bytes, int offset, int n) {
      for (int i = offset; i < offset + n; i++) {
        zeros = bytes[i] == 0 ? zeros + 1 : 0;
      }
    }
  }
}
