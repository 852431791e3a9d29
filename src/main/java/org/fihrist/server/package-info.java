/**
 * The HTTP server: routes, limits, errors.
 *
 * <p>{@link org.fihrist.server.SearchServer} starts with {@link org.fihrist.server.ServerOptions}
 * and any {@link org.fihrist.search.SearchEngine}; this package does not depend on a particular
 * engine. {@link org.fihrist.server.Routes} gives each operation of {@code
 * org.fihrist.server.operation} its route. Operations are declared with the types of {@code
 * org.fihrist.server.contract}.
 *
 * <p>Handlers report errors by exceptions. {@link org.fihrist.server.Problems} turns an exception
 * into a {@link org.fihrist.server.Problem}; {@link org.fihrist.server.JettyProblems} does so for
 * errors that occur before a route is reached. {@link org.fihrist.server.ResponseHeaders} adds
 * headers to every answer. {@link org.fihrist.server.StaticPage} serves the page's files. {@link
 * org.fihrist.server.JettySettings} sets threads, sizes and time-outs.
 *
 * <p>Query text is never logged. Messages of exceptions may contain it, so they are not logged
 * either.
 */
@NullMarked
package org.fihrist.server;

import org.jspecify.annotations.NullMarked;
