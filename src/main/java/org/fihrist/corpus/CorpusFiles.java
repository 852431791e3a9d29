package org.fihrist.corpus;

import static org.fihrist.article.Reject.Reason.LINK;
import static org.fihrist.article.Reject.Reason.UNREADABLE;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.fields.FieldMap;
import org.fihrist.corpus.html.OutletRules;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a corpus. Folders are expanded and sorted, each file is listed once, and
 * hidden files are left out.
 */
final class CorpusFiles {
  private final Map<Path, Long> sizes = new LinkedHashMap<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  /** Adds a file or a folder that the operator named. */
  void add(Path source) throws NoSuchFileException {
    if (!Files.exists(source)) {
      throw new NoSuchFileException(source.toString(), null, "there is no such file or folder");
    }
    Map<Path, BasicFileAttributes> found = new TreeMap<>();
    try {
      Files.walkFileTree(
          source,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          visitor(source, found));
    } catch (IOException e) {
      reject(source, "The folder could not be listed to its end: " + e + ".");
    }
    found.forEach(this::take);
  }

  /** The files with their sizes in bytes, in reading order. */
  Map<Path, Long> sizes() {
    return sizes;
  }

  /** The inputs that were found but cannot be read. */
  List<Reject> rejects() {
    return rejects;
  }

  private FileVisitor<Path> visitor(Path source, Map<Path, BasicFileAttributes> found) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(source, folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(source, file)) {
          found.put(file, attributes);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (isHidden(source, file)) {
          return FileVisitResult.CONTINUE;
        }
        if (e instanceof FileSystemLoopException) {
          reject(file, LINK, "The link leads to a folder that contains it; delete the link.");
        } else {
          reject(file, "It could not be opened (" + e + "); check its permissions.");
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
          reject(folder, "The folder could not be listed to its end: " + e + ".");
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static boolean isHidden(Path source, Path file) {
    Path name = file.getFileName();
    return !file.equals(source)
        && name != null
        && (name.toString().startsWith(".")
            || name.toString().equals(FieldMap.FILE_NAME)
            || name.toString().equals(OutletRules.FILE_NAME));
  }

  private void take(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      reject(file, "The target of the link does not exist; correct or delete the link.");
    } else if (!attributes.isRegularFile()) {
      reject(file, "It is not a regular file but a pipe or a device; save its content as a file.");
    } else if (seen.add(real(file))) {
      sizes.put(file, attributes.size());
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private void reject(Path file, String detail) {
    reject(file, UNREADABLE, detail);
  }

  private void reject(Path file, Reject.Reason reason, String detail) {
    rejects.add(new Reject(new Source(file.toString(), 0, ""), reason, detail));
  }
}
