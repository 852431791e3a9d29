/**
 * Generations of an index on disk.
 *
 * <p>An {@link org.fihrist.lucene.generation.IndexFolder} holds numbered generations and the
 * pointer {@code current}. A {@link org.fihrist.lucene.generation.Manifest} describes one
 * generation and guards it with checksums. {@link org.fihrist.lucene.generation.RejectLog} lists
 * the input that did not become an article. {@link org.fihrist.lucene.generation.RebuildJournal}
 * records how far a rebuild has come, so that {@link
 * org.fihrist.lucene.generation.InterruptedRebuild} can continue it. {@link
 * org.fihrist.lucene.generation.Generations} lists generations, {@link
 * org.fihrist.lucene.generation.GenerationCheck} verifies one.
 */
@NullMarked
package org.fihrist.lucene.generation;

import org.jspecify.annotations.NullMarked;
