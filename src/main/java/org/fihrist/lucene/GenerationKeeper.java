package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fihrist.indexing.Manifest;
import org.fihrist.lucene.generation.BuildLock;
import org.fihrist.lucene.generation.GenerationCheck;
import org.fihrist.lucene.generation.Generations;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.snapshot.SnapshotReader;
import org.fihrist.lucene.snapshot.SnapshotRestorer;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.CheckFinding;
import org.fihrist.search.index.GenerationSummary;
import org.fihrist.search.index.PruneResult;
import org.fihrist.search.index.Snapshot;

/**
 * Changes which generation is in use and which ones are kept. It holds the lock of the index, so it
 * never runs beside a rebuild or an update.
 */
final class GenerationKeeper implements AutoCloseable {
  private final IndexFolder folder;
  private final BuildLock lock;

  private GenerationKeeper(IndexFolder folder, BuildLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the lock of an index.
   *
   * @throws IndexUnavailableException when another process has the lock, when there is no index, or
   *     when it cannot be written
   */
  static GenerationKeeper of(Path root) {
    if (!Files.isDirectory(root)) {
      throw Generations.noIndex(root);
    }
    return ofNew(root);
  }

  /** Takes the lock like {@link #of}, but creates the folder if it does not exist. */
  static GenerationKeeper ofNew(Path root) {
    try {
      Files.createDirectories(root);
      return new GenerationKeeper(new IndexFolder(root), BuildLock.take(root));
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
  }

  static IndexUnavailableException cannotWrite(Path root, IOException e) {
    return new IndexUnavailableException(
        "Cannot write the index in " + root + " (" + e + "): check its permissions and disk.", e);
  }

  /**
   * Verifies every byte of another generation and makes it the current one. Running servers switch
   * to it.
   *
   * @param name the generation; empty for the newest one before the current one
   * @return the name of the generation
   * @throws IndexUnavailableException when there is no such generation, or it is damaged
   */
  String rollback(Optional<String> name) {
    try {
      String generation = name.isPresent() ? Generations.in(folder.root()).named(name) : previous();
      verify(folder, generation);
      folder.makeCurrent(generation);
      return generation;
    } catch (IOException e) {
      throw cannotWrite(folder.root(), e);
    }
  }

  private String previous() throws IOException {
    return folder
        .previous()
        .orElseThrow(() ->
            new IndexUnavailableException(
                "There is no generation in "
                    + folder.root()
                    + " before the one in use: `fihrist generations` lists all, and `fihrist"
                    + " restore FILE` brings back a snapshot."));
  }

  /**
   * Verifies every byte of a generation.
   *
   * @return the number of its articles
   * @throws IndexUnavailableException when it is damaged
   */
  static long verify(IndexFolder folder, String generation) throws IOException {
    GenerationCheck check = GenerationCheck.of(folder, generation, GenerationCheck.Depth.CHECKSUMS);
    if (!check.findings().isEmpty()) {
      CheckFinding first = check.findings().getFirst();
      throw new IndexUnavailableException(
          "The generation "
              + generation
              + " in "
              + folder.root()
              + " is damaged, and nothing was changed: "
              + first.file()
              + ": "
              + first.trouble()
              + ". `fihrist check "
              + generation
              + "` tells all, `fihrist generations` lists others.");
    }
    return check.articles();
  }

  /**
   * Deletes old generations and the remains of killed runs. The current generation and interrupted
   * rebuilds that can be resumed are kept.
   *
   * @param keep number of generations to keep: the current one and the newest usable others
   * @throws IndexUnavailableException when the current generation is unknown or unusable
   */
  PruneResult prune(int keep) {
    try {
      List<String> needed = new ArrayList<>(folder.unfinished());
      needed.add(usableCurrent());
      Generations.in(folder.root()).list().stream()
          .filter(kept -> !kept.current() && kept.trouble().isEmpty())
          .map(GenerationSummary::name)
          .limit(keep - 1L)
          .forEach(needed::add);
      List<String> deleted = new ArrayList<>();
      long freedBytes = 0;
      for (String name : folder.generations()) {
        if (!needed.contains(name)) {
          freedBytes += bytesOfItsOwn(folder.generation(name));
          folder.delete(name);
          deleted.add(name);
        }
      }
      return new PruneResult(deleted, freedBytes);
    } catch (IOException e) {
      throw cannotWrite(folder.root(), e);
    }
  }

  /**
   * If the current generation is unusable, another one may be needed in its place, so nothing is
   * deleted.
   */
  private String usableCurrent() throws IOException {
    String current = folder.current().orElseThrow(() -> Generations.noIndex(folder.root()));
    try {
      var _ = Manifest.written(folder.generation(current));
      return current;
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "The generation "
              + current
              + ", which "
              + folder.root().resolve(IndexFolder.CURRENT)
              + " names, cannot be used (manifest.json: "
              + e.getMessage()
              + "), so no other was deleted: `fihrist check` tells what to do.",
          e);
    }
  }

  /** The size of the files that no other generation shares. */
  private static long bytesOfItsOwn(Path generation) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(generation)) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    long bytes = 0;
    for (Path file : files) {
      if (links(file) == 1) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static int links(Path file) throws IOException {
    try {
      return (Integer) Files.getAttribute(file, "unix:nlink");
    } catch (UnsupportedOperationException e) {
      return 1;
    }
  }

  /**
   * Verifies a snapshot, makes a generation of it and makes that the current one.
   *
   * @throws IndexUnavailableException when the snapshot is damaged, or the disk has no room for it
   */
  Snapshot restore(Path file) {
    try (SnapshotReader snapshot = SnapshotReader.open(file)) {
      return new SnapshotRestorer(folder, snapshot).run(file);
    } catch (IOException e) {
      throw cannotWrite(folder.root(), e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw cannotWrite(folder.root(), e);
    }
  }
}
