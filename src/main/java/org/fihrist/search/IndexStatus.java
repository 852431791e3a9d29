package org.fihrist.search;

/**
 * What is being served.
 *
 * @param generation its name
 * @param builtAt when it was built, ISO 8601 in UTC
 * @param counts what went into it
 * @param sizeBytes its size on disk
 * @param fingerprint a hash of all that it holds: equal for two rebuilds of the same input
 */
public record IndexStatus(
    String generation, String builtAt, BuildCounts counts, long sizeBytes, String fingerprint) {}
