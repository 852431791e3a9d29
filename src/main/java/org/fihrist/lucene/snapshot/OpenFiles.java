package org.fihrist.lucene.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.OperatorGazetteer;
import org.fihrist.lucene.generation.Generations;
import org.fihrist.lucene.generation.IndexFolder;

/**
 * Keeps all files of the current generation open, so that they can be read even if a rebuild
 * deletes the generation meanwhile.
 */
final class OpenFiles implements Closeable {
  private static final int ATTEMPTS = 5;

  private final String generation;
  private final Map<String, OpenFile> entries = new TreeMap<>();

  private long articles;

  private OpenFiles(String generation) {
    this.generation = generation;
  }

  /** Opens the files of the current generation. */
  static OpenFiles ofCurrent(IndexFolder folder) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Optional<String> current = folder.current();
      if (current.isEmpty()) {
        throw Generations.none(folder);
      }
      String name = current.get();
      OpenFiles held = new OpenFiles(name);
      try {
        held.open(folder);
        return held;
      } catch (IOException | RuntimeException e) {
        IOUtils.closeWhileHandlingException(held);
        if (attempt == ATTEMPTS || folder.current().filter(name::equals).isPresent()) {
          throw e;
        }
      }
    }
  }

  private void open(IndexFolder folder) throws IOException {
    Path path = folder.generation(generation);
    Manifest.Written manifest = Manifest.written(path);
    open(path, path.resolve(Manifest.FILE), "");
    for (Map.Entry<String, String> beside : manifest.checksums().entrySet()) {
      open(path, path.resolve(beside.getKey()), beside.getValue());
    }
    Path lucene = folder.lucene(generation);
    try (Directory directory = folder.openLucene(generation)) {
      SegmentInfos segments = SegmentInfos.readLatestCommit(directory);
      for (String name : new TreeSet<>(segments.files(true))) {
        open(path, lucene.resolve(name), OpenFile.BY_ITS_FOOTER);
      }
    }
    Path gazetteer = folder.root().resolve(OperatorGazetteer.FILE);
    if (Files.exists(gazetteer)) {
      entries.put(OperatorGazetteer.FILE, new OpenFile(gazetteer, FileChannel.open(gazetteer), ""));
    }
    articles = manifest.manifest().build().counts().indexed();
  }

  private void open(Path path, Path file, String checksum) throws IOException {
    entries.put(
        SnapshotLayout.entry(path, file), new OpenFile(file, FileChannel.open(file), checksum));
  }

  String generation() {
    return generation;
  }

  /** Returns the number of articles of the generation. */
  long articles() {
    return articles;
  }

  /** Returns the open files by their names in a snapshot. */
  Map<String, OpenFile> entries() {
    return Collections.unmodifiableMap(entries);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(entries.values());
  }
}
