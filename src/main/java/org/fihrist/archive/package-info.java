/**
 * Answers one request, for any engine.
 *
 * <p>An engine implements {@link org.fihrist.archive.OpenArchive}; {@link
 * org.fihrist.archive.ArchiveSearch} answers searches, articles, copies, advice and completions
 * from it, and {@link org.fihrist.archive.ArchiveEngine} opens one for each question. {@link
 * org.fihrist.archive.IndexAdviceSource} is the part of an advice source that all engines share.
 * The statistics of {@link org.fihrist.search.statistics} are counted over {@link
 * org.fihrist.archive.MatchCounts}.
 */
@NullMarked
package org.fihrist.archive;

import org.jspecify.annotations.NullMarked;
