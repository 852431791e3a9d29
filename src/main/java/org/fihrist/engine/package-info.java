/** Opens an index by its address: the one place that knows which engines there are. */
@NullMarked
package org.fihrist.engine;

import org.jspecify.annotations.NullMarked;
