/**
 * Access control: who may use the server, and how many requests each caller may send.
 *
 * <p>{@link org.fihrist.server.access.AccessRules} are the operator's settings. {@link
 * org.fihrist.server.access.CallerFilter} finds the {@link org.fihrist.server.access.Caller} of
 * each request, by a key of the {@link org.fihrist.server.access.KeyFile} or by its address, and
 * counts requests against limits.
 */
@NullMarked
package org.fihrist.server.access;

import org.jspecify.annotations.NullMarked;
