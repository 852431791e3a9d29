/**
 * Is it any good? Topics and judgments in, a TREC run and measures out.
 *
 * <p>Read {@link org.fihrist.eval.Topics} (what people asked) and {@link org.fihrist.eval.Qrels}
 * (which articles answer it, and how well) first; a broken line in either is a {@link
 * org.fihrist.eval.MalformedLineException}. {@link org.fihrist.eval.Evaluation} puts the topics to
 * several {@link org.fihrist.eval.Contestant}s in turn, so that their times compare, and answers an
 * {@link org.fihrist.eval.Outcome} for each: the {@link org.fihrist.eval.Ranking}s, their {@link
 * org.fihrist.eval.Measures} as trec_eval computes them, and the {@link
 * org.fihrist.eval.QueryTimes}. {@link org.fihrist.eval.RunFile} writes rankings for trec_eval
 * itself.
 *
 * <p>Nothing here knows which engine it measures.
 */
@NullMarked
package org.fihrist.eval;

import org.jspecify.annotations.NullMarked;
