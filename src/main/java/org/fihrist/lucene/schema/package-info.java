/**
 * Which fields an article becomes in the index.
 *
 * <p>{@link org.fihrist.lucene.schema.ArticleSchema} turns an article into a Lucene document and
 * back. {@link org.fihrist.lucene.schema.FacetFields} adds one column for each facet, {@link
 * org.fihrist.lucene.schema.FingerprintField} the shingles by which copies of a text are found.
 * {@link org.fihrist.lucene.schema.DateTimeNumber} writes dates as numbers that sort as the dates
 * do. {@link org.fihrist.lucene.schema.OperatorGazetteer} reads the names that an operator adds.
 */
@NullMarked
package org.fihrist.lucene.schema;

import org.jspecify.annotations.NullMarked;
