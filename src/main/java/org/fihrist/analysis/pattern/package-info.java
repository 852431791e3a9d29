/**
 * Wildcard patterns that know Arabic spelling and clitics.
 *
 * <p>A {@link org.fihrist.analysis.pattern.WordPattern} decides which words of a dictionary match.
 * {@link org.fihrist.analysis.pattern.FoldedPattern} compares folded letters, {@link
 * org.fihrist.analysis.pattern.CliticPattern} also allows clitics before the word.
 */
@NullMarked
package org.fihrist.analysis.pattern;

import org.jspecify.annotations.NullMarked;
