package org.fihrist.corpus.document;

/**
 * A line in a column of a page in visual order, before its reading direction is known.
 *
 * @param page the page, counted from 1
 * @param box the position on the page
 * @param size the font size in points
 */
record VisualLine(int page, VisualText text, PdfLine.Box box, float size) {}
