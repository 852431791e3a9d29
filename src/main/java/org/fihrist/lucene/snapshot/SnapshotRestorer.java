package org.fihrist.lucene.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.OperatorGazetteer;
import org.fihrist.lucene.generation.GenerationCheck;
import org.fihrist.lucene.generation.GenerationStatus;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.CheckFinding;
import org.fihrist.search.index.Snapshot;

/**
 * Makes a new generation of a snapshot. As in a rebuild, the generation is used only when it is
 * complete, and the remains of a killed run have no manifest.
 *
 * @param folder the index folder; the caller holds its lock
 * @param snapshot the snapshot
 */
public record SnapshotRestorer(IndexFolder folder, SnapshotReader snapshot) {
  /** Restores the snapshot and makes it the current generation. */
  public Snapshot run(Path file) throws IOException {
    snapshot.verify();
    String name = folder.next();
    folder.sweep();
    refuseWithoutRoom(file);
    try {
      extract(folder.generation(name));
      long articles = verify(name, file);
      restoreGazetteer();
      folder.makeCurrent(name);
      folder.sweep();
      return new Snapshot(
          file, name, articles, GenerationStatus.sizeBytes(folder.generation(name)));
    } finally {
      if (!folder.readableCurrent().equals(Optional.of(name))) {
        folder.delete(name);
      }
    }
  }

  private void refuseWithoutRoom(Path file) throws IOException {
    long room = Files.getFileStore(folder.root()).getUsableSpace();
    if (snapshot.sizeBytes() > room) {
      throw new IndexUnavailableException(
          String.format(
              Locale.ROOT,
              "The snapshot %s needs %.1f MB and the disk of %s has room for %.1f MB: make room,"
                  + " for instance with `fihrist prune`.",
              file,
              snapshot.sizeBytes() / 1e6,
              folder.root(),
              room / 1e6));
    }
  }

  /** The manifest is written last, because it states that all other files are there. */
  private void extract(Path generation) throws IOException {
    Path manifest = generation.resolve(Manifest.FILE);
    for (String entry : snapshot.entries()) {
      Optional<Path> target = SnapshotLayout.target(generation, entry);
      if (target.isPresent() && !target.get().equals(manifest)) {
        extract(entry, target.get());
      }
    }
    IOUtils.fsync(generation.resolve(IndexFolder.LUCENE), true);
    extract(SnapshotLayout.entry(generation, manifest), manifest);
  }

  private void extract(String entry, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      snapshot.extract(entry, out);
    }
    IOUtils.fsync(target, false);
  }

  private long verify(String name, Path file) throws IOException {
    GenerationCheck check = GenerationCheck.of(folder, name, GenerationCheck.Depth.CHECKSUMS);
    for (CheckFinding finding : check.findings()) {
      throw new IndexUnavailableException(
          "The snapshot " + file + " was not put in use: " + finding.trouble());
    }
    return check.articles();
  }

  /** The operator's gazetteer is never overwritten. */
  private void restoreGazetteer() throws IOException {
    Path target = folder.root().resolve(OperatorGazetteer.FILE);
    if (snapshot.entries().contains(OperatorGazetteer.FILE) && !Files.exists(target)) {
      Path unfinished = folder.root().resolve(OperatorGazetteer.FILE + ".next");
      Files.deleteIfExists(unfinished);
      extract(OperatorGazetteer.FILE, unfinished);
      Files.move(unfinished, target);
    }
  }
}
