package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fihrist.search.IndexStatus;

/** Tells what a generation on disk is. */
final class Statuses {
  private Statuses() {}

  static IndexStatus of(IndexFolder folder, String generation, Manifest manifest)
      throws IOException {
    Manifest.Build build = manifest.build();
    long bytes = sizeBytes(folder.generation(generation));
    return new IndexStatus(generation, build.builtAt(), build.counts(), bytes);
  }

  /** The size of all files of a generation. */
  static long sizeBytes(Path generation) throws IOException {
    try (Stream<Path> files = Files.walk(generation)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
