/**
 * Commands that measure quality and speed.
 *
 * <p>{@link org.fihrist.cli.measure.EvalCommand} compares rankings. {@link
 * org.fihrist.cli.measure.TuneCommand} fits the weights of the ranking. {@link
 * org.fihrist.cli.measure.BenchRebuildCommand} and {@link
 * org.fihrist.cli.measure.BenchSearchCommand} compare times with plain Lucene.
 */
@NullMarked
package org.fihrist.cli.measure;

import org.jspecify.annotations.NullMarked;
