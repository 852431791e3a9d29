package org.fihrist.lucene.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fihrist.indexing.Checksum;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.Snapshot;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Snapshot}. Everything in it is verified, because it may be damaged or forged. */
public final class SnapshotReader implements Closeable {
  /** A line of the list: a checksum, the mode of reading (text or binary), and a name. */
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

  private static final int MAX_LIST_BYTES = 1 << 22;
  private static final int MAX_SHOWN = 80;
  private static final int BUFFER_BYTES = 1 << 16;

  private final Path file;
  private final ZipFile zip;
  private final Map<String, String> checksums = new TreeMap<>();

  private SnapshotReader(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  /**
   * Opens a snapshot and compares its entries with its list.
   *
   * @throws IndexUnavailableException when the file is no snapshot, or is damaged
   */
  public static SnapshotReader open(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IndexUnavailableException(
          "There is no snapshot " + file + " that can be read: check the name and permissions.");
    }
    try {
      SnapshotReader reader = new SnapshotReader(file, new ZipFile(file.toFile(), UTF_8));
      try {
        reader.readList();
        reader.compareNames();
        return reader;
      } catch (IOException | RuntimeException e) {
        reader.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(file, "it is no archive, or was cut short (" + e.getMessage() + ")", e);
    }
  }

  /**
   * Refuses to overwrite a file that is no snapshot.
   *
   * @throws IndexUnavailableException when there is such a file
   */
  static void refuseAnythingElse(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
      if (zip.getEntry(SnapshotLayout.CHECKSUMS) != null) {
        return;
      }
    } catch (IOException e) {
      // The file is not an archive. The error below says so.
    }
    throw new IndexUnavailableException(
        "There is " + file + " already, which is no snapshot: name another file, or delete it.");
  }

  private void readList() throws IOException {
    ZipEntry list = zip.getEntry(SnapshotLayout.CHECKSUMS);
    if (list == null) {
      throw damaged("it is no snapshot: it has no list of checksums", null);
    }
    byte[] text;
    try (InputStream in = zip.getInputStream(list)) {
      text = in.readNBytes(MAX_LIST_BYTES);
    }
    for (String line : new String(text, UTF_8).lines().toList()) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || !SnapshotLayout.isKnown(parts.group(2))) {
        throw damaged("its list has a line that no snapshot has: " + quoted(line), null);
      }
      checksums.put(parts.group(2), parts.group(1));
    }
  }

  /** Checks that the archive and its list hold the same names, each once. */
  private void compareNames() {
    Set<String> missing = new HashSet<>(checksums.keySet());
    zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> !name.equals(SnapshotLayout.CHECKSUMS))
        .forEach(name -> {
          if (!missing.remove(name)) {
            throw damaged("it holds what is not in its list: " + quoted(name), null);
          }
        });
    if (!missing.isEmpty()) {
      throw damaged("it lacks " + missing.stream().sorted().findFirst().orElseThrow(), null);
    }
  }

  /** Shortens foreign text and escapes its control characters, for a message. */
  private static String quoted(String text) {
    String shown = text.substring(0, Math.min(text.length(), MAX_SHOWN));
    return "\"" + shown.replaceAll("\\p{Cntrl}|\\p{Cf}", "\uFFFD") + "\"";
  }

  /** Returns the names of all entries. */
  Set<String> entries() {
    return Collections.unmodifiableSet(checksums.keySet());
  }

  /** Returns the total size of the files in bytes. */
  long sizeBytes() {
    return checksums.keySet().stream().mapToLong(this::sizeBytes).sum();
  }

  private long sizeBytes(String name) {
    return Math.max(0, zip.getEntry(name).getSize());
  }

  /**
   * Verifies all files.
   *
   * @throws IndexUnavailableException when one of them is damaged
   */
  void verify() {
    for (String name : checksums.keySet()) {
      try (OutputStream nowhere = OutputStream.nullOutputStream()) {
        extract(name, nowhere);
      } catch (IOException e) {
        throw damaged(name + " cannot be read (" + e.getMessage() + ")", e);
      }
    }
  }

  /**
   * Copies one of its files to a stream.
   *
   * @param to the stream, which is left open
   * @throws IndexUnavailableException when the file is damaged
   */
  void extract(String name, OutputStream to) throws IOException {
    MessageDigest digest = Checksum.digest();
    long left = sizeBytes(name);
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw damaged(name + " is larger than it says", null);
        }
        digest.update(buffer, 0, read);
        to.write(buffer, 0, read);
      }
    }
    if (!Checksum.of(digest).equals(checksums.get(name))) {
      throw damaged(name + " is not as it was written", null);
    }
  }

  private IndexUnavailableException damaged(String trouble, @Nullable Exception cause) {
    return damaged(file, trouble, cause);
  }

  private static IndexUnavailableException damaged(
      Path file, String trouble, @Nullable Exception cause) {
    String message =
        "The snapshot "
            + file
            + " cannot be used: "
            + trouble
            + ". Nothing was changed; copy it again, or take another.";
    return cause == null
        ? new IndexUnavailableException(message)
        : new IndexUnavailableException(message, cause);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
