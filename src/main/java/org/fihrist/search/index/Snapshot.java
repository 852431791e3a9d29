package org.fihrist.search.index;

import java.nio.file.Path;

/**
 * A generation in one file, to be kept elsewhere.
 *
 * @param file where it is
 * @param generation the generation it was taken of, or that it became
 * @param articles how many it holds
 * @param sizeBytes the size of the file, or of the generation
 */
public record Snapshot(Path file, String generation, long articles, long sizeBytes) {}
