package org.fihrist.search;

/**
 * The state of the index in use.
 *
 * @param generation the name of the generation
 * @param builtAt when the generation was built, ISO 8601 in UTC
 * @param counts the counts of the rebuild or update
 * @param sizeBytes the size on disk in bytes
 */
public record IndexStatus(String generation, String builtAt, BuildCounts counts, long sizeBytes) {}
