/**
 * Prints answers for people and programs.
 *
 * <p>{@link org.fihrist.cli.print.HitPrinter}, {@link org.fihrist.cli.print.OverviewPrinter} and
 * {@link org.fihrist.cli.print.AdvicePrinter} print the parts of an answer. {@link
 * org.fihrist.cli.print.VisibleText} escapes control characters, so that an article cannot forge
 * terminal output.
 */
@NullMarked
package org.fihrist.cli.print;

import org.jspecify.annotations.NullMarked;
