/**
 * What does a piece of text say, before any analysis? Shared by the readers of every format: {@link
 * org.fihrist.corpus.text.Spacing} cleans ends, {@link org.fihrist.corpus.text.MatchKey} makes two
 * spellings of one phrase comparable, {@link org.fihrist.corpus.text.DateReader} understands dates,
 * {@link org.fihrist.corpus.text.Repetition} tells an abstract that repeats its text.
 */
@NullMarked
package org.fihrist.corpus.text;

import org.jspecify.annotations.NullMarked;
