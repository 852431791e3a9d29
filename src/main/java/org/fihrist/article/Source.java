package org.fihrist.article;

/**
 * Where an article, or a reject, was read from.
 *
 * @param path the file, as the operator named it
 * @param position which article of the file, counted from 1; 0 for the file as a whole
 * @param format the reader that took it, such as {@code trec}; empty when none did
 */
public record Source(String path, long position, String format) {}
