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
 * A file that has its name only when it is whole. Until then it lies beside it under another, and
 * is locked, so that what a killed process left can be told from what is being written.
 */
public final class AtomicFile implements Closeable {
  private static final String UNFINISHED = ".unfinished";

  /** Of whatever name: backups have the date in theirs, and none comes twice. */
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

  /** Begins a file, and deletes what those who began one in its folder and died have left. */
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

  /** To write to. */
  public FileChannel channel() {
    return channel;
  }

  /** Gives it its name, in place of whatever had it. */
  public void publish() throws IOException {
    channel.force(true);
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(file.resolveSibling(""), true);
  }

  @Override
  public void close() throws IOException {
    // Nothing is there any more when it was published.
    IOUtils.close(() -> Files.deleteIfExists(unfinished), channel);
  }
}
