/**
 * Here is a record of somebody's own schema, from JSON or a table: which of its fields is which
 * part of an article? {@link org.fihrist.corpus.fields.FieldMap} knows the names that archives use,
 * from a table, and those that an operator adds in a file {@code fihrist-fields.tsv}.
 */
@NullMarked
package org.fihrist.corpus.fields;

import org.jspecify.annotations.NullMarked;
