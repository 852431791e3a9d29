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
 * Changes which generation is in use, and which are kept. It is one of an index's writers, of which
 * there is one at a time: a rebuild that is under way neither loses its work to it nor undoes what
 * it did.
 */
final class GenerationKeeper implements AutoCloseable {
  private final IndexFolder folder;
  private final BuildLock lock;

  private GenerationKeeper(IndexFolder folder, BuildLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Becomes an index's writer.
   *
   * @throws IndexUnavailableException when somebody else is, or when there is no index, or none
   *     that can be written
   */
  static GenerationKeeper of(Path root) {
    if (!Files.isDirectory(root)) {
      throw Generations.noIndex(root);
    }
    return ofNew(root);
  }

  /** The same, but where there is no folder yet one is made. */
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
   * Puts another generation in use, after having read every byte of it. Servers follow by
   * themselves.
   *
   * @param name which; empty for the newest that is older than the one in use
   * @return its name
   * @throws IndexUnavailableException when there is none, or it is damaged
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
   * Reads all of a generation; how many articles it holds.
   *
   * @throws IndexUnavailableException when anything is wrong with it
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
   * Deletes generations and what killed runs have left, never the one in use, nor what a rebuild
   * may go on with.
   *
   * @param keep how many to keep: the one in use, and the newest of the others that can be used
   * @throws IndexUnavailableException when nothing says which one is in use, or it cannot be used
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

  /** Nothing is deleted that may be needed to take the place of what is in use. */
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
   * Makes a generation of a snapshot and puts it in use, when every byte of it is as it was
   * written.
   *
   * @throws IndexUnavailableException when it is not, or there is no room for it
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
