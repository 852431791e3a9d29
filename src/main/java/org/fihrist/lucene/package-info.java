/**
 * The embedded engine: one machine, one folder, no other server.
 *
 * <p>Offline: {@code writer} builds a generation from articles, with {@code schema} for the fields
 * and {@code inversion} for the postings, and {@code generation} puts it on disk and moves the
 * pointer. {@code snapshot} packs a generation into one file. {@link
 * org.fihrist.lucene.FolderIndex} is the entry: it opens the engine, the builders and the keeper of
 * one index folder.
 *
 * <p>Online: {@link org.fihrist.lucene.LuceneSearchEngine} answers from the generation that {@code
 * reader} holds open. Of that it makes what {@link org.fihrist.ranking} and {@link
 * org.fihrist.advice} work with, {@code facet} counts.
 *
 * <p>{@link org.fihrist.lucene.PlainArabicIndex} is the baseline of the measurements: Lucene's
 * {@code ArabicAnalyzer} and BM25, without any of the above.
 */
@NullMarked
package org.fihrist.lucene;

import org.jspecify.annotations.NullMarked;
