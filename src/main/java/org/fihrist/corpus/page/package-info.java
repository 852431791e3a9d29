/**
 * Which lines of a scraped news page are the article?
 *
 * <p>{@link org.fihrist.corpus.page.PageReader} reads a page in steps. {@link
 * org.fihrist.corpus.page.PageZones} removes {@link org.fihrist.corpus.page.BoilerplateLines} and
 * separates lists of other articles ({@link org.fihrist.corpus.page.RelatedMarkers}) and readers'
 * comments ({@link org.fihrist.corpus.page.CommentMarkers}, {@link
 * org.fihrist.corpus.page.CommentReader}). {@link org.fihrist.corpus.page.Headline} finds the title
 * by its repetition. {@link org.fihrist.corpus.page.ArticleHeader} reads the lines between title
 * and text: address, {@link org.fihrist.corpus.page.PublicationLine}, {@link
 * org.fihrist.corpus.page.Byline}, {@link org.fihrist.corpus.page.Dateline}. {@link
 * org.fihrist.corpus.page.BodyParagraphs} distinguishes headings from text.
 *
 * <p>The phrases of each step are in a small table in Arabic and English; they are compared by
 * {@link org.fihrist.text.MatchKey}. To add a phrase, add a row. If a rule is in doubt, the line
 * remains in the body, because a superfluous line is better than a lost one.
 */
@NullMarked
package org.fihrist.corpus.page;

import org.jspecify.annotations.NullMarked;
