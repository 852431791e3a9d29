/**
 * How good is a ranking?
 *
 * <p>Read {@link org.fihrist.eval.Topics} (the queries) and {@link org.fihrist.eval.Qrels} (the
 * relevant articles) first. An invalid line in either file causes a {@link
 * org.fihrist.eval.MalformedLineException}. {@link org.fihrist.eval.Evaluation} gives the topics to
 * several {@link org.fihrist.eval.EvaluatedSystem}s in turn, so that their times can be compared.
 * The {@link org.fihrist.eval.Outcome} of each holds the {@link org.fihrist.eval.Ranking}s, their
 * {@link org.fihrist.eval.Measures} as computed by trec_eval, and the {@link
 * org.fihrist.eval.QueryTimes}. {@link org.fihrist.eval.RunFile} writes rankings for trec_eval.
 *
 * <p>This package does not depend on the engine that it measures.
 */
@NullMarked
package org.fihrist.eval;

import org.jspecify.annotations.NullMarked;
