/**
 * HTTP: routes, limits, errors.
 *
 * <p>{@link org.fihrist.server.SearchServer} starts with {@link org.fihrist.server.ServerOptions}
 * and any {@link org.fihrist.search.SearchEngine}; nothing here knows which. {@link
 * org.fihrist.server.Routes} is the table of addresses, one handler class each.
 *
 * <p>{@link org.fihrist.server.RequestParameters} reads the parameters of a request and holds their
 * limits. Questions and answers are those of {@code org.fihrist.api}; {@link
 * org.fihrist.server.SearchHandler} shows how they meet.
 *
 * <p>{@link org.fihrist.server.QueryLanguageHandler} hands out the table of the query language,
 * {@link org.fihrist.server.OpenApiHandler} the description of the API.
 *
 * <p>{@link org.fihrist.server.ExportHandler} sends all results, not a page, through an {@link
 * org.fihrist.server.ExportStream} that ends with its client. {@link
 * org.fihrist.server.ArticleTextHandler} gives the text that citations vouch for.
 *
 * <p>Whatever goes wrong is thrown, and becomes a {@link org.fihrist.server.Problem} in {@link
 * org.fihrist.server.Problems}, or in {@link org.fihrist.server.JettyProblems} when it happens
 * before a route is reached. {@link org.fihrist.server.ResponseHeaders} stand on every answer.
 * {@link org.fihrist.server.StaticPage} serves the page's files, {@link
 * org.fihrist.server.JettySettings} holds threads, sizes and the manner of closing.
 *
 * <p>No query text is logged, not even by an error's message.
 */
@NullMarked
package org.fihrist.server;

import org.jspecify.annotations.NullMarked;
