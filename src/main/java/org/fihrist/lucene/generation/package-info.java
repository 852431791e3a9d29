/**
 * Generations of an index on disk.
 *
 * <p>An {@link org.fihrist.lucene.generation.IndexFolder} holds numbered generations, each with its
 * {@link org.fihrist.indexing.Manifest}, and the pointer {@code current}. {@link
 * org.fihrist.lucene.generation.InterruptedRebuild} finds a rebuild that can be continued. {@link
 * org.fihrist.lucene.generation.Generations} lists generations, {@link
 * org.fihrist.lucene.generation.GenerationCheck} verifies one. {@link
 * org.fihrist.lucene.generation.HardLinks} shares the files of a generation with the next.
 */
@NullMarked
package org.fihrist.lucene.generation;

import org.jspecify.annotations.NullMarked;
