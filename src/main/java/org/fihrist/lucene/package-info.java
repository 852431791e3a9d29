/** The embedded engine. */
@NullMarked
package org.fihrist.lucene;

import org.jspecify.annotations.NullMarked;
