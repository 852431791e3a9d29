/**
 * Which date is written here? Are two phrases the same?
 *
 * <p>These classes need no linguistic analysis. The readers of archives and the query parser share
 * them. {@link org.fihrist.text.Spacing} cleans white space. {@link org.fihrist.text.MatchKey}
 * compares spelling variants of a phrase. {@link org.fihrist.text.Repetition} detects an abstract
 * that the text repeats. {@link org.fihrist.text.TsvResource} reads tables of words.
 *
 * <p>{@link org.fihrist.text.DateReader} parses dates. {@link org.fihrist.text.DateShape} and
 * {@link org.fihrist.text.HijriDates} define the ways to write a day, {@link
 * org.fihrist.text.TimeReader} and {@link org.fihrist.text.TimeZones} parse the time of day, {@link
 * org.fihrist.text.RelativeDates} and {@link org.fihrist.text.ElapsedTime} parse dates such as "two
 * hours ago".
 */
@NullMarked
package org.fihrist.text;

import org.jspecify.annotations.NullMarked;
