/**
 * HTTP: routes, limits, errors.
 *
 * <p>{@link org.fihrist.server.SearchServer} starts with {@link org.fihrist.server.ServerOptions}
 * and any {@link org.fihrist.search.SearchEngine}; nothing here knows which. {@link
 * org.fihrist.server.Routes} gives each operation of {@code org.fihrist.server.operation} its
 * route; {@code org.fihrist.server.contract} is how operations are declared.
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
