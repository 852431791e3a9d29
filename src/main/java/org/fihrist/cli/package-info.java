/**
 * The commands, one class each; the only place that wires rooms together.
 *
 * <p>{@link org.fihrist.cli.Main} is the table of contents. {@link org.fihrist.cli.Home} knows
 * where the project's folders are, {@link org.fihrist.cli.Rebuild} is the rebuild that {@code
 * rebuild} and a first {@code serve} share, {@link org.fihrist.cli.Progress} tells how it goes.
 * {@link org.fihrist.cli.HitPrinter} and {@link org.fihrist.cli.Caret} speak to a terminal; {@link
 * org.fihrist.cli.LuceneNotices} keeps a library's small talk off it, {@link
 * org.fihrist.cli.Failures} makes one line of whatever went wrong.
 */
@NullMarked
package org.fihrist.cli;

import org.jspecify.annotations.NullMarked;
