/**
 * Runs that read archives into an index.
 *
 * <p>{@link org.fihrist.cli.ingest.RebuildRun} builds a new index, {@link
 * org.fihrist.cli.ingest.UpdateRun} changes one, {@link org.fihrist.cli.ingest.FolderWatch} updates
 * whenever files change. {@link org.fihrist.cli.ingest.ArticleFeed} passes articles from the reader
 * to the index and counts them. {@link org.fihrist.cli.ingest.RunControl} reports progress and
 * stops a run, {@link org.fihrist.cli.ingest.RunReport} is its result.
 */
@NullMarked
package org.fihrist.cli.ingest;

import org.jspecify.annotations.NullMarked;
