/**
 * A query as index terms, with the statistics that it is scored with: all that a part of an archive
 * needs to know of a query.
 */
@NullMarked
package org.fihrist.terms.tree;

import org.jspecify.annotations.NullMarked;
