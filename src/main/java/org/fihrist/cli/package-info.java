/**
 * The command line. Only this package connects engines, readers and the server.
 *
 * <p>{@link org.fihrist.cli.Main} lists the commands. The package {@code command} has one class for
 * each of them, {@code ingest} contains the runs that read archives, {@code measure} the
 * measurements, and {@code print} the output. {@link org.fihrist.cli.Failures} reports an exception
 * in one line.
 */
@NullMarked
package org.fihrist.cli;

import org.jspecify.annotations.NullMarked;
