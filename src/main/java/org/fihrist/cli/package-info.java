/**
 * The command line. Only this package connects engines, readers and the server.
 *
 * <p>{@link org.fihrist.cli.Main} lists the commands. {@code command} has one class for each of
 * them, {@code ingest} the runs that read archives, {@code measure} the measurements, {@code print}
 * the output. {@link org.fihrist.cli.Failures} turns an exception into one line.
 */
@NullMarked
package org.fihrist.cli;

import org.jspecify.annotations.NullMarked;
