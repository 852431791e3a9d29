/**
 * Here is what someone typed: what did they mean?
 *
 * <p>Two front doors lead into one tree, {@link org.fihrist.query.Query}: {@link
 * org.fihrist.query.BoxParser} reads the search box and never throws, {@link
 * org.fihrist.query.LuceneSyntaxParser} reads Lucene's own syntax and points at the character that
 * it does not understand. Both answer a {@link org.fihrist.query.ParsedQuery}: the tree, and notes
 * on what was repaired. {@link org.fihrist.query.QueryLimits} bounds both before they run.
 *
 * <p>The tree holds text as typed. Which terms it becomes is for the engine and its analysis.
 */
@NullMarked
package org.fihrist.query;

import org.jspecify.annotations.NullMarked;
