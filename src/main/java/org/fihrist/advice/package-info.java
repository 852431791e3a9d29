/**
 * How is a reader helped whose query found little, or who is still typing? For any engine: all that
 * is known of an archive comes from an {@link org.fihrist.advice.AdviceSource}.
 *
 * <p>{@link org.fihrist.advice.QueryAdvisor} collects offers: corrections from {@link
 * org.fihrist.advice.CorrectionFinder}, other scripts and names from {@link
 * org.fihrist.advice.OtherSpellings} and {@link org.fihrist.advice.NameOffers}. {@link
 * org.fihrist.advice.OfferCounter} counts what each offer would find, {@link
 * org.fihrist.advice.WordReporter} explains word by word why nothing was found. {@link
 * org.fihrist.advice.Completer} completes what is typed, from a {@link
 * org.fihrist.advice.WordIndex}. {@link org.fihrist.advice.LatinNameSearch} finds the Arabic
 * spellings of names in Latin letters.
 */
@NullMarked
package org.fihrist.advice;

import org.jspecify.annotations.NullMarked;
