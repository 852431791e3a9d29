/**
 * How an article becomes a Lucene document.
 *
 * <p>{@link org.fihrist.indexing.ArticleFieldValues} says which fields there are. {@link
 * org.fihrist.lucene.schema.ArticleSchema} writes them into a document and reads the article back.
 * {@link org.fihrist.lucene.schema.FacetFields} adds one column for each facet, {@link
 * org.fihrist.lucene.schema.FingerprintField} the shingles by which copies of a text are found.
 */
@NullMarked
package org.fihrist.lucene.schema;

import org.jspecify.annotations.NullMarked;
