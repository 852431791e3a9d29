/**
 * Which field of a record is which part of an article?
 *
 * <p>Records come from JSON or tables with any schema. {@link org.fihrist.corpus.fields.FieldMap}
 * holds the field names that archives commonly use, from a table, and the names that an operator
 * adds in a file {@code fihrist-fields.tsv}.
 */
@NullMarked
package org.fihrist.corpus.fields;

import org.jspecify.annotations.NullMarked;
