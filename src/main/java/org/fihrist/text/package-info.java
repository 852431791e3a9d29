/**
 * What does a piece of text say, before any analysis? Shared by whoever reads what people wrote,
 * archives and queries alike: {@link org.fihrist.text.Spacing} cleans ends, {@link
 * org.fihrist.text.MatchKey} makes two spellings of one phrase comparable, {@link
 * org.fihrist.text.DateReader} understands dates ({@link org.fihrist.text.DateShape} and {@link
 * org.fihrist.text.HijriDates} are the ways to write them, {@link org.fihrist.text.TimeReader} and
 * {@link org.fihrist.text.TimeZones} the time of day, {@link org.fihrist.text.RelativeDates} and
 * {@link org.fihrist.text.ElapsedTime} those that count back), {@link org.fihrist.text.Repetition}
 * tells an abstract that repeats its text.
 */
@NullMarked
package org.fihrist.text;

import org.jspecify.annotations.NullMarked;
