/**
 * Helps a reader whose query found little, or who is still typing.
 *
 * <p>{@link org.fihrist.lucene.advice.QueryAdvisor} collects offers: corrections from {@link
 * org.fihrist.lucene.advice.CorrectionFinder}, other scripts and names from {@link
 * org.fihrist.lucene.advice.OtherSpellings}. {@link org.fihrist.lucene.advice.OfferCounter} counts
 * what each offer would find, {@link org.fihrist.lucene.advice.WordReporter} explains word by word
 * why nothing was found. {@link org.fihrist.lucene.advice.Completer} completes what is typed.
 */
@NullMarked
package org.fihrist.lucene.advice;

import org.jspecify.annotations.NullMarked;
