/**
 * Many queries in one go: a list of names, say.
 *
 * <p>A {@link org.fihrist.batch.BatchFile} gives the rows of a file in any encoding, as its {@link
 * org.fihrist.batch.BatchLayout} was given or found. A {@link org.fihrist.batch.BatchSearch}
 * answers one row as the page would, with a {@link org.fihrist.batch.BatchAnswer}; a row that
 * cannot be answered gets an answer that says why. {@link org.fihrist.batch.BatchRun} takes all
 * rows to a {@link org.fihrist.batch.BatchOutput} in their order. Memory does not grow with the
 * number of rows.
 */
@NullMarked
package org.fihrist.batch;

import org.jspecify.annotations.NullMarked;
