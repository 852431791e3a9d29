/** The commands, one class each; the only place that wires rooms together. */
@NullMarked
package org.fihrist.cli;

import org.jspecify.annotations.NullMarked;
