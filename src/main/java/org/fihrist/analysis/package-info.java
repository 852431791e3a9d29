/** Here is text: which words, at which levels of likeness, at which offsets of the original? */
@NullMarked
package org.fihrist.analysis;

import org.jspecify.annotations.NullMarked;
