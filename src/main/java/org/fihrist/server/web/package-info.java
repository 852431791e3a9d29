/**
 * The page as it is delivered: few files, compressed once, kept for ever by their hash.
 *
 * <p>{@link org.fihrist.server.web.PageDelivery} prepares the folder {@code web} when the server
 * starts. {@link org.fihrist.server.web.ModuleJoiner} joins its modules, each read by {@link
 * org.fihrist.server.web.JsModule}, into three files: {@code app} with all that the first view
 * needs, {@code more} with what is imported later, {@code views} with views that few open. {@link
 * org.fihrist.server.web.StyleJoiner} joins the style sheets. {@link org.fihrist.server.web.Assets}
 * holds every file under the hash of its content, as it is, in gzip and in brotli. {@link
 * org.fihrist.server.web.PageFrame} is the HTML of the page, in the language of the request and
 * with the attributes that a reader's browser chose.
 *
 * <p>The folder is not changed. Its modules work as they are, one request each.
 */
@NullMarked
package org.fihrist.server.web;

import org.jspecify.annotations.NullMarked;
