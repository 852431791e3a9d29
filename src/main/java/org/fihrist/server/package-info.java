/** HTTP: routes, JSON, limits, errors. */
@NullMarked
package org.fihrist.server;

import org.jspecify.annotations.NullMarked;
