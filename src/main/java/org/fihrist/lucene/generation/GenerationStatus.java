package org.fihrist.lucene.generation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import org.fihrist.indexing.Manifest;
import org.fihrist.search.IndexStatus;
import org.jspecify.annotations.Nullable;

/** The state of a generation on disk. */
public final class GenerationStatus {
  private GenerationStatus() {}

  public static IndexStatus of(IndexFolder folder, String generation, Manifest manifest)
      throws IOException {
    Manifest.Build build = manifest.build();
    long bytes = sizeBytes(folder.generation(generation));
    return new IndexStatus(
        generation, build.builtAt(), build.counts(), bytes, manifest.contents().fingerprint());
  }

  /**
   * Returns the size of all files of a generation. Another process may be writing or deleting it.
   */
  public static long sizeBytes(Path generation) throws IOException {
    AtomicLong bytes = new AtomicLong();
    Files.walkFileTree(
        generation,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes.addAndGet(attributes.size());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path gone, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return bytes.get();
  }
}
