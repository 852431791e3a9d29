/**
 * The contract between people and an engine.
 *
 * <p>Online: a {@link org.fihrist.search.SearchRequest} goes in, a {@link
 * org.fihrist.search.SearchPage} of {@link org.fihrist.search.Hit}s comes out, through {@link
 * org.fihrist.search.SearchEngine}; which of them are wanted, and in what order, is its {@link
 * org.fihrist.search.Narrowing}, and an {@link org.fihrist.search.Overview} says what there is to
 * choose from. All matches can be had as well, one {@link org.fihrist.search.FoundArticle} after
 * the other. Around it stand {@link org.fihrist.search.Completion}s of what is being typed, and
 * {@link org.fihrist.search.Advice} on what was found: {@link org.fihrist.search.Offer}s of a
 * changed query, and a {@link org.fihrist.search.WordReport} on each word. From one article it
 * leads to others by {@link org.fihrist.search.TextReuse} and {@link
 * org.fihrist.search.SimilarArticles}. Offline: an {@link org.fihrist.search.IndexBuilder} takes
 * articles and publishes them all at once. Nothing here knows which engine does the work.
 */
@NullMarked
package org.fihrist.search;

import org.jspecify.annotations.NullMarked;
