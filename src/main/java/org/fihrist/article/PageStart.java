package org.fihrist.article;

/**
 * The place in the body where a page of a paged document begins.
 *
 * @param offset the place in {@link Content#body()}, in UTF-16 units
 * @param page the position of the page or slide in the file, counted from 1; for a book without
 *     pages of its own the number of the printed page, where the book gives it
 */
public record PageStart(int offset, int page) {}
