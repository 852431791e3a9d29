/**
 * An index as its operator sees it, whichever engine keeps it.
 *
 * <p>{@link org.fihrist.search.index.Index} opens all that works on one index. {@link
 * org.fihrist.search.index.RebuildBuilder} and {@link org.fihrist.search.index.UpdateBuilder} build
 * generations by a {@link org.fihrist.search.index.BuildPlan} or from {@link
 * org.fihrist.search.index.UpdateSources}, {@link org.fihrist.search.index.IndexKeeper} lists,
 * checks, rolls back, prunes, and writes and restores snapshots.
 */
@NullMarked
package org.fihrist.search.index;

import org.jspecify.annotations.NullMarked;
