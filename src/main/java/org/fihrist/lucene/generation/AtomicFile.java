package org.fihrist.lucene.generation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.lucene.util.IOUtils;

/**
 * A file that gets its name only when it is complete. Until then it has a temporary name and is
 * locked, so that the remains of a killed process can be distinguished from a file that is being
 * written.
 */
public final class AtomicFile implements Closeable {
  private static final String UNFINISHED = ".unfinished";

  /**
   * Matches the temporary files of all names, because names of backups hold the date and never
   * repeat.
   */
  private static final Pattern LEFT =
      Pattern.compile(
          "\\..+\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}" + Pattern.quote(UNFINISHED));

  private final Path file;
  private final Path unfinished;
  private final FileChannel channel;

  private AtomicFile(Path file, Path unfinished, FileChannel channel) {
    this.file = file;
    this.unfinished = unfinished;
    this.channel = channel;
  }

  /** Begins a file, and deletes the temporary files that killed processes left in its folder. */
  public static AtomicFile beside(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.resolveSibling("");
    sweep(folder);
    Path unfinished =
        folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
    FileChannel channel =
        FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      var _ = channel.lock();
      return new AtomicFile(target, unfinished, channel);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(channel);
      throw e;
    }
  }

  private static void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, AtomicFile::isLeft)) {
      for (Path path : left) {
        if (isNobodys(path)) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private static boolean isLeft(Path path) {
    return LEFT.matcher(path.getFileName().toString()).matches();
  }

  private static boolean isNobodys(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /** Returns the stream to write to. */
  public FileChannel channel() {
    return channel;
  }

  /** Renames the file to its final name, replacing a file of that name. */
  public void publish() throws IOException {
    channel.force(true);
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(file.resolveSibling(""), true);
  }

  @Override
  public void close() throws IOException {
    // After publishing, the temporary file is gone.
    IOUtils.close(() -> Files.deleteIfExists(unfinished), channel);
  }
}
