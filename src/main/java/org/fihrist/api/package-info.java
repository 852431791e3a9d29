/**
 * Questions and answers, shared by HTTP and the command line.
 *
 * <p>A {@link org.fihrist.api.SearchQuestion} is a search as it was asked. {@link
 * org.fihrist.api.AdvisedSearch} puts it to any {@link org.fihrist.search.SearchEngine}, and may
 * ask a certain correction in its place. The result is a {@link org.fihrist.api.SearchAnswer}.
 *
 * <p>The classes named {@code …Json} are the answers as documents: records whose components are the
 * members of the JSON object, in the same order. {@link org.fihrist.api.Json} writes them. Records
 * of {@code search} and {@code article} that have the right components stand in them as they are.
 * {@link org.fihrist.api.JsonSchemas} makes their schemas, with the words of {@code schemas.tsv}.
 *
 * <p>An {@link org.fihrist.api.Export} writes all hits of a search into a file, for a spreadsheet
 * or for a program. {@link org.fihrist.api.ExportFormat} lists the formats.
 */
@NullMarked
package org.fihrist.api;

import org.jspecify.annotations.NullMarked;
