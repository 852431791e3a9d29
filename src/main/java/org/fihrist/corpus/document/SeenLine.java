package org.fihrist.corpus.document;

/**
 * One line of one column of a page as it is seen, before it is known in which direction it is read.
 *
 * @param page counted from 1
 * @param box where it stands
 * @param size of its letters
 */
record SeenLine(int page, VisualText text, PdfLine.Box box, float size) {}
