/**
 * Which text do two articles share?
 *
 * <p>The comparison uses {@link org.fihrist.reuse.Shingles}: runs of five words. A {@link
 * org.fihrist.reuse.TextFingerprint} holds a few shingles of an article, selected by {@link
 * org.fihrist.reuse.Winnowing} in such a way that two articles with a common passage have some
 * selected shingles in common. An engine stores them with each article and finds candidates by
 * them. The candidates are then compared word by word: {@link org.fihrist.reuse.Resemblance} is the
 * similarity of the whole texts, {@link org.fihrist.reuse.SharedPassages} finds the passages that
 * both texts contain, and {@link org.fihrist.reuse.PublicationOrder} orders the articles by date.
 *
 * <p>The notions of resemblance and shingles are from A. Broder, "On the resemblance and
 * containment of documents", 1997.
 */
@NullMarked
package org.fihrist.reuse;

import org.jspecify.annotations.NullMarked;
