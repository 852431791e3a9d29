/**
 * Here are an article's text and a query: which passages show best why it matched?
 *
 * <p>{@link org.fihrist.highlight.Sought} reads from the query tree what to look for: runs of
 * {@link org.fihrist.highlight.WordMatcher}s. {@link org.fihrist.highlight.Marker} finds them in an
 * original text, {@link org.fihrist.highlight.Sentences} and {@link
 * org.fihrist.highlight.PassageChooser} cut the pieces that show them best, and {@link
 * org.fihrist.highlight.Highlighter} puts it together for a hit or a whole article. The text is
 * analysed anew, so nothing here depends on how an engine keeps its index.
 */
@NullMarked
package org.fihrist.highlight;

import org.jspecify.annotations.NullMarked;
