package org.fihrist.article;

/**
 * Where a page of a paged document begins in an article's body.
 *
 * @param offset in {@link Content#body()}, in UTF-16 units
 * @param page counted from 1, as the file counts its pages and not as they are numbered in print
 */
public record PageStart(int offset, int page) {}
