/**
 * Where in an article are the matches of a query, and which passages show them best?
 *
 * <p>{@link org.fihrist.highlight.HighlightQuery} extracts the words to mark from the query tree,
 * as runs of {@link org.fihrist.highlight.WordMatcher}s. {@link org.fihrist.highlight.Marker} finds
 * them in the original text. {@link org.fihrist.highlight.Sentences} splits the text, {@link
 * org.fihrist.highlight.PassageChooser} chooses passages, and {@link
 * org.fihrist.highlight.Highlighter} combines all of this for a hit or a whole article. The text is
 * analysed again, so this package does not depend on the index of an engine.
 */
@NullMarked
package org.fihrist.highlight;

import org.jspecify.annotations.NullMarked;
