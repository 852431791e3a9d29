/**
 * The delivery of the page: a few files that are compressed once and cached permanently under the
 * hash of their content.
 *
 * <p>{@link org.fihrist.server.web.PageDelivery} prepares the folder {@code web} when the server
 * starts. {@link org.fihrist.server.web.ModuleJoiner} joins its modules, each read by {@link
 * org.fihrist.server.web.JsModule}, into three files: {@code app} with all that the first view
 * needs, {@code more} with the modules that are imported later, and {@code views} with views that
 * few readers open. {@link org.fihrist.server.web.StyleJoiner} joins the style sheets. {@link
 * org.fihrist.server.web.Assets} keeps every file under the hash of its content, uncompressed and
 * compressed by gzip and Brotli. {@link org.fihrist.server.web.PageFrame} is the HTML of the page,
 * in the language of the request and with the choices that the reader's browser sent as attributes.
 *
 * <p>The folder itself is not changed. Without joining, its modules work too, with one request for
 * each.
 */
@NullMarked
package org.fihrist.server.web;

import org.jspecify.annotations.NullMarked;
