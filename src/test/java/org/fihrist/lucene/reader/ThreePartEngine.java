package org.fihrist.lucene.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.util.IOUtils;
import org.fihrist.archive.ArchiveEngine;
import org.fihrist.archive.ArchiveSearch;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.search.Budget;

/**
 * An engine over an archive in three indexes, with the code of {@code archive}, {@code ranking} and
 * {@code advice}.
 */
final class ThreePartEngine extends ArchiveEngine {
  private static final int PARTS = 3;

  private final OpenGeneration generation;
  private final ArchiveParts parts;
  private final ArchiveTables tables;

  private ThreePartEngine(OpenGeneration generation, ArchiveParts parts) throws IOException {
    this.generation = generation;
    this.parts = parts;
    this.tables = ArchiveTables.of(generation, parts);
  }

  /** Splits the articles of an index folder. */
  static ThreePartEngine split(Path index) throws IOException {
    OpenGeneration generation = OpenGeneration.current(new IndexFolder(index));
    return new ThreePartEngine(generation, ArchiveParts.of(generation.reader(), PARTS));
  }

  @Override
  public ArchiveSearch begin(Budget budget) {
    return new ArchiveSearch(new ArchiveInParts(tables), () -> {});
  }

  @Override
  public void close() {
    try {
      IOUtils.close(tables.all(), parts::close, generation.reader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
