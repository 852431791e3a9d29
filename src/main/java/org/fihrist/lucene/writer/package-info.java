/**
 * Builds and updates generations.
 *
 * <p>{@link org.fihrist.lucene.writer.LuceneIndexBuilder} builds a generation from nothing, {@link
 * org.fihrist.lucene.writer.LuceneIndexUpdater} from the current one and some changed files. Both
 * write through a {@link org.fihrist.lucene.writer.GenerationWriter}, whose {@link
 * org.fihrist.lucene.writer.FirstPass} stores the texts on all cores. What a build must remember is
 * in {@link org.fihrist.indexing}.
 */
@NullMarked
package org.fihrist.lucene.writer;

import org.jspecify.annotations.NullMarked;
