package org.fihrist.lucene.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fihrist.lucene.generation.AtomicFile;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.Snapshot;

/**
 * Writes a {@link Snapshot} of the current generation. The index may be searched and rebuilt
 * meanwhile.
 */
public final class SnapshotWriter {
  private SnapshotWriter() {}

  /**
   * Writes a snapshot.
   *
   * @param root the index folder
   * @param file the file; it gets this name when it is complete, and may replace another snapshot
   *     but no other file
   * @throws IndexUnavailableException when the index cannot be read or is damaged, or the file
   *     cannot be written
   */
  public static Snapshot write(Path root, Path file) {
    IndexFolder folder = new IndexFolder(root);
    try (OpenFiles held = OpenFiles.ofCurrent(folder)) {
      return write(held, file);
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "Cannot read the index in " + root + " (" + e + "): `fihrist check` tells more.", e);
    }
  }

  private static Snapshot write(OpenFiles held, Path file) {
    SnapshotReader.refuseAnythingElse(file);
    try (AtomicFile written = AtomicFile.beside(file)) {
      try (ZipOutputStream zip = zip(written.channel())) {
        StringBuilder checksums = new StringBuilder();
        for (Map.Entry<String, OpenFile> entry : held.entries().entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          String checksum = entry.getValue().copy(zip);
          zip.closeEntry();
          checksums.append(checksum).append("  ").append(entry.getKey()).append('\n');
        }
        zip.putNextEntry(new ZipEntry(SnapshotLayout.CHECKSUMS));
        zip.write(checksums.toString().getBytes(UTF_8));
        zip.closeEntry();
      }
      long bytes = written.channel().size();
      written.publish();
      return new Snapshot(file, held.generation(), held.articles(), bytes);
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "Cannot write the snapshot "
              + file
              + " ("
              + e
              + "): check the permissions and the room on its disk, or name another file.",
          e);
    }
  }

  private static ZipOutputStream zip(FileChannel channel) {
    OutputStream staysOpen =
        new FilterOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        };
    ZipOutputStream zip = new ZipOutputStream(staysOpen, UTF_8);
    zip.setLevel(Deflater.BEST_SPEED);
    return zip;
  }
}
