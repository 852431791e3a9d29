/**
 * What does a piece of text say, before any analysis? Shared by whoever reads what people wrote,
 * archives and queries alike: {@link org.fihrist.text.Spacing} cleans ends, {@link
 * org.fihrist.text.MatchKey} makes two spellings of one phrase comparable, {@link
 * org.fihrist.text.DateReader} understands dates, {@link org.fihrist.text.Repetition} tells an
 * abstract that repeats its text.
 */
@NullMarked
package org.fihrist.text;

import org.jspecify.annotations.NullMarked;
