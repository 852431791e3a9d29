package org.fihrist.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOUtils;

/**
 * The files of the current generation, all of them open, so that they can be read to their end even
 * when a rebuild sweeps the generation away meanwhile.
 */
final class HeldFiles implements Closeable {
  private static final int ATTEMPTS = 5;

  private final String generation;
  private final Map<String, FileChannel> entries = new TreeMap<>();

  private long articles;

  private HeldFiles(String generation) {
    this.generation = generation;
  }

  /** Opens and verifies the files of whichever generation is current. */
  static HeldFiles ofCurrent(IndexFolder folder) throws IOException {
    for (int attempt = 1; ; attempt++) {
      String name = folder.current().orElseThrow(() -> Generations.noIndex(folder.root()));
      HeldFiles held = new HeldFiles(name);
      try {
        held.open(folder);
        held.articles = Upkeep.verify(folder, name);
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
    try (Stream<Path> beside = Files.list(path)) {
      for (Path file : beside.filter(Files::isRegularFile).toList()) {
        open(Snapshot.entry(path, file), file);
      }
    }
    Path lucene = folder.lucene(generation);
    try (Directory directory = FSDirectory.open(lucene, NoLockFactory.INSTANCE)) {
      for (String name : new TreeSet<>(SegmentInfos.readLatestCommit(directory).files(true))) {
        open(Snapshot.entry(path, lucene.resolve(name)), lucene.resolve(name));
      }
    }
    Path gazetteer = folder.root().resolve(Mentions.FILE);
    if (Files.exists(gazetteer)) {
      open(Mentions.FILE, gazetteer);
    }
  }

  private void open(String entry, Path file) throws IOException {
    entries.put(entry, FileChannel.open(file));
  }

  String generation() {
    return generation;
  }

  /** How many articles it holds. */
  long articles() {
    return articles;
  }

  /** The open files, by their names in a snapshot. */
  Map<String, FileChannel> entries() {
    return Collections.unmodifiableMap(entries);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(entries.values());
  }
}
