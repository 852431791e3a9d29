/**
 * One generation, open for reading.
 *
 * <p>{@link org.fihrist.lucene.reader.CurrentGeneration} keeps the current {@link
 * org.fihrist.lucene.reader.OpenGeneration} open and moves to a newer one. A generation holds in
 * memory: the {@link org.fihrist.lucene.reader.FamilyTermStates} of its fields, the {@link
 * org.fihrist.advice.WordIndex} with words, headlines and credited names, and the {@link
 * org.fihrist.lucene.reader.TextSimilarity} with the mean length of each field.
 */
@NullMarked
package org.fihrist.lucene.reader;

import org.jspecify.annotations.NullMarked;
