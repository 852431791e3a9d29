package org.fihrist.corpus.archive;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of OLE file (MS-CFB), recognised by the names of their streams. The names are searched
 * in all bytes, because the directory may be anywhere in the file and may be damaged.
 */
public enum OleContent {
  ENCRYPTED("EncryptedPackage"),
  MSG("__properties_version1.0"),
  DOC("WordDocument"),
  XLS("Workbook"),
  OLD_XLS("Book"),
  PPT("PowerPoint Document"),
  /** Another kind. */
  OTHER("");

  /** The size of an entry in the directory; an entry begins with the name. */
  private static final int ENTRY_BYTES = 128;

  private static final int NAME_BYTES = 64;

  private final String stream;

  OleContent(String stream) {
    this.stream = stream;
  }

  /** The kind of a file. A mail that contains documents is a mail. */
  public static OleContent of(Path file) throws IOException {
    Set<OleContent> found = EnumSet.noneOf(OleContent.class);
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      byte[] entry = bytes.readNBytes(ENTRY_BYTES);
      while (entry.length == ENTRY_BYTES) {
        String name = new String(entry, 0, NAME_BYTES, UTF_16LE);
        int end = name.indexOf('\0');
        for (OleContent content : values()) {
          if (end > 0 && content != OTHER && name.substring(0, end).equals(content.stream)) {
            found.add(content);
          }
        }
        entry = bytes.readNBytes(ENTRY_BYTES);
      }
    }
    return found.stream().findFirst().orElse(OTHER);
  }
}
