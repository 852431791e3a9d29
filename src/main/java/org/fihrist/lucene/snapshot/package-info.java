/**
 * One file with a whole generation in it.
 *
 * <p>{@link org.fihrist.lucene.snapshot.SnapshotWriter} writes a {@link
 * org.fihrist.search.index.Snapshot} while the index is in use. {@link
 * org.fihrist.lucene.snapshot.SnapshotReader} verifies every byte of it before {@link
 * org.fihrist.lucene.snapshot.SnapshotRestorer} makes a generation of it.
 */
@NullMarked
package org.fihrist.lucene.snapshot;

import org.jspecify.annotations.NullMarked;
