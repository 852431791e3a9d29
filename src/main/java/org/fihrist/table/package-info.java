/**
 * What is known of a whole archive without its index, in files: a process that searches an index
 * elsewhere opens these.
 *
 * <p>{@link org.fihrist.table.OpenTables} opens all of them: {@link org.fihrist.table.TermFile}
 * holds the terms of each field as automata on disk, {@link org.fihrist.table.VocabularyFile} the
 * words, {@link org.fihrist.table.ValueFile} the values of facets, {@link
 * org.fihrist.table.HeadlineFile} headlines and names for completions. {@link
 * org.fihrist.table.TableTerms} is the {@link org.fihrist.terms.TermTable} over them. An engine
 * that builds an archive offers a {@link org.fihrist.table.ExportedGeneration} to make them from.
 */
@NullMarked
package org.fihrist.table;

import org.jspecify.annotations.NullMarked;
