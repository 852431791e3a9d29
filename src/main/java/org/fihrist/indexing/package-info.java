/**
 * What does an article become in an index, and what has a build to remember? For any engine: no
 * class of a Lucene index is used here.
 *
 * <p>{@link org.fihrist.indexing.ArticleFieldValues} tells which fields an article has and with
 * which values, {@link org.fihrist.indexing.StoredArticleJson} how it is kept. {@link
 * org.fihrist.indexing.MentionFinder} finds the names that a text mentions, with those that an
 * operator adds ({@link org.fihrist.indexing.OperatorGazetteer}). {@link
 * org.fihrist.indexing.SeenArticles} finds duplicates, {@link org.fihrist.indexing.VersionOrder}
 * the newest version of an article, {@link org.fihrist.indexing.WordNumbering} numbers the words,
 * {@link org.fihrist.indexing.UpdateScope} says what an update may remove. A {@link
 * org.fihrist.indexing.Manifest} describes what was built: its {@link
 * org.fihrist.indexing.Contents} as hashes, its {@link org.fihrist.indexing.LearnedWords}. {@link
 * org.fihrist.indexing.RejectLog} lists the input that did not become an article, {@link
 * org.fihrist.indexing.RebuildJournal} how far a rebuild has come. {@link
 * org.fihrist.indexing.WorkerPool} does the work on all cores.
 */
@NullMarked
package org.fihrist.indexing;

import org.jspecify.annotations.NullMarked;
