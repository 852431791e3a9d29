package org.fihrist.search.index;

import java.nio.file.Path;

/**
 * A generation in one file, for keeping elsewhere.
 *
 * @param file the file
 * @param generation the generation that was copied, or that was made of the file
 * @param articles the number of its articles
 * @param sizeBytes the size of the file or of the generation in bytes
 */
public record Snapshot(Path file, String generation, long articles, long sizeBytes) {}
