/**
 * Here are two articles: which text do they share?
 *
 * <p>All of it is about {@link org.fihrist.reuse.Shingles}, runs of five words. Of these {@link
 * org.fihrist.reuse.TextPrint} keeps a few, chosen by {@link org.fihrist.reuse.Winnowing} from the
 * text alone, so that any two articles with a passage in common have some in common: an engine
 * stores them with each article and asks by them. What it finds so is then compared word by word:
 * {@link org.fihrist.reuse.Resemblance} says how alike two texts are as wholes, {@link
 * org.fihrist.reuse.SharedPassages} which passages stand in both, and where; {@link
 * org.fihrist.reuse.EarliestFirst} who ran it first.
 *
 * <p>The notions of resemblance and shingles are from A. Broder, "On the resemblance and
 * containment of documents", 1997.
 */
@NullMarked
package org.fihrist.reuse;

import org.jspecify.annotations.NullMarked;
