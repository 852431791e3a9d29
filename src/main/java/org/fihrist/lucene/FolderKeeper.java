package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fihrist.article.Reject;
import org.fihrist.lucene.generation.Generations;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.snapshot.SnapshotWriter;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.index.CheckReport;
import org.fihrist.search.index.GenerationSummary;
import org.fihrist.search.index.IndexKeeper;
import org.fihrist.search.index.PruneResult;
import org.fihrist.search.index.Snapshot;

/** Keeps the generations of an index folder. Operations that write take the folder's lock. */
record FolderKeeper(Path folder) implements IndexKeeper {
  @Override
  public boolean isEmpty() {
    try {
      return !Files.exists(folder.resolve(IndexFolder.CURRENT)) && !Generations.isAnyIn(folder);
    } catch (IOException e) {
      throw Generations.cannotRead(folder, e);
    }
  }

  @Override
  public IndexStatus status() {
    return Generations.in(folder).status();
  }

  @Override
  public String current() {
    IndexFolder index = new IndexFolder(folder);
    try {
      Optional<String> current = index.current();
      if (current.isEmpty()) {
        throw Generations.none(index);
      }
      return current.get();
    } catch (IOException e) {
      throw Generations.cannotRead(folder, e);
    }
  }

  @Override
  public List<String> sources() {
    return Generations.in(folder).sources();
  }

  @Override
  public List<GenerationSummary> list() {
    return Generations.in(folder).list();
  }

  @Override
  public Optional<String> clockTrouble(Instant now) {
    return Generations.in(folder).clockTrouble(now);
  }

  @Override
  public CheckReport check(Optional<String> name) {
    return Generations.in(folder).check(name);
  }

  @Override
  public void rejects(Optional<String> name, Consumer<Reject> visitor) {
    Generations.in(folder).rejects(name, visitor);
  }

  @Override
  public String rollBack(Optional<String> name) {
    try (GenerationKeeper writer = GenerationKeeper.of(folder)) {
      return writer.rollback(name);
    }
  }

  @Override
  public PruneResult prune(int keep) {
    try (GenerationKeeper writer = GenerationKeeper.of(folder)) {
      return writer.prune(keep);
    }
  }

  @Override
  public Snapshot snapshot(Path file) {
    return SnapshotWriter.write(folder, file);
  }

  @Override
  public Snapshot restore(Path file) {
    try (GenerationKeeper writer = GenerationKeeper.ofNew(folder)) {
      return writer.restore(file);
    }
  }
}
