package org.fihrist.article;

/**
 * The place in the body where a page of a paged document begins.
 *
 * @param offset the place in {@link Content#body()}, in UTF-16 units
 * @param page the position of the page in the file, counted from 1; the number that is printed on
 *     the page may differ
 */
public record PageStart(int offset, int page) {}
