/**
 * Inverts the texts of an archive in memory.
 *
 * <p>The terms of a word are known only after the whole archive is read. So texts are first stored
 * as {@link org.fihrist.lucene.inversion.NumberedText}: each word is the number that {@link
 * org.fihrist.indexing.WordNumbering} gave it. {@link
 * org.fihrist.lucene.inversion.ArchiveWordReader} reads the words back for learning. {@link
 * org.fihrist.lucene.inversion.SortedTerms} and {@link org.fihrist.lucene.inversion.ArchiveTerms}
 * bring the terms into dictionary order. {@link org.fihrist.lucene.inversion.SecondPass} then
 * writes the postings: an {@link org.fihrist.lucene.inversion.Inversion} counts them, and the
 * {@code Inverted…} classes present them to Lucene's codec as if they were a segment to merge.
 */
@NullMarked
package org.fihrist.lucene.inversion;

import org.jspecify.annotations.NullMarked;
