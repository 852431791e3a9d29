/**
 * What is the contract between an engine and its users? This package does not depend on any engine.
 *
 * <p>Searching: a {@link org.fihrist.search.SearchEngine} answers a {@link
 * org.fihrist.search.SearchRequest} by a {@link org.fihrist.search.SearchPage} of {@link
 * org.fihrist.search.Hit}s. The {@link org.fihrist.search.Narrowing} of a request holds its filters
 * and order, and an {@link org.fihrist.search.Overview} holds facet counts. An export passes each
 * matching article on as a {@link org.fihrist.search.FoundArticle}. {@link
 * org.fihrist.search.Completion}s complete a text that is being typed. {@link
 * org.fihrist.search.Advice} on a result consists of changed queries ({@link
 * org.fihrist.search.Offer}) and of a {@link org.fihrist.search.WordReport} on each word. {@link
 * org.fihrist.search.TextReuse} and {@link org.fihrist.search.SimilarArticles} lead from one
 * article to others.
 *
 * <p>{@code index} opens, builds and keeps an index, {@code statistics} counts over it.
 */
@NullMarked
package org.fihrist.search;

import org.jspecify.annotations.NullMarked;
