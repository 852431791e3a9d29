/**
 * HTTP: routes, JSON, limits, errors.
 *
 * <p>{@link org.fihrist.server.SearchServer} starts with {@link org.fihrist.server.ServerOptions}
 * and any {@link org.fihrist.search.SearchEngine}; nothing here knows which. {@link
 * org.fihrist.server.Routes} is the table of addresses, one handler class each.
 *
 * <p>A request for {@link org.fihrist.server.SearchHandler} is read by {@link
 * org.fihrist.server.RequestParameters}, which holds the limits, into a {@link
 * org.fihrist.server.SearchQuestion}; put to the engine as an {@link
 * org.fihrist.server.AdvisedSearch}, which may ask a certain correction in its place; its {@link
 * org.fihrist.server.SearchAnswer} is written by {@link org.fihrist.server.SearchJson}, what there
 * is to choose from by {@link org.fihrist.server.OverviewJson}. The command line asks and prints
 * through the same.
 *
 * <p>{@link org.fihrist.server.QueryLanguageHandler} hands out the table of the query language,
 * {@link org.fihrist.server.OpenApiHandler} the description of the API.
 *
 * <p>{@link org.fihrist.server.ExportHandler} sends all results, not a page, through an {@link
 * org.fihrist.server.ExportStream} that ends with its client; the files are {@link
 * org.fihrist.server.Export}s, which the command line writes too. {@link
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
