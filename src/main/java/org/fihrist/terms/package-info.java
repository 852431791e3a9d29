/**
 * What a query asks of an index, for any engine.
 *
 * <p>{@link org.fihrist.terms.QueryTranslator} walks the query tree and makes a {@link
 * org.fihrist.terms.tree.TermTree} of it, with the counts and spellings of a {@link
 * org.fihrist.terms.TermTable}, which an engine implements. {@link org.fihrist.terms.WordQueries}
 * asks for a word on the match ladder, {@link org.fihrist.terms.PatternQueries} and {@link
 * org.fihrist.terms.NearWordQueries} expand wildcards and misspelled words, {@link
 * org.fihrist.terms.ValueQueries} asks for ids, addresses and dates. {@link
 * org.fihrist.terms.QueryWeights} holds the boosts. {@link org.fihrist.terms.NarrowingQuery}
 * selects the articles that a narrowing leaves. {@link org.fihrist.terms.LatinNameExpansion} adds
 * Arabic spellings of names in Latin letters.
 */
@NullMarked
package org.fihrist.terms;

import org.jspecify.annotations.NullMarked;
