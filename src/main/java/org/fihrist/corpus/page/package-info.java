/**
 * Here is the text of a scraped news page: what on it is the article, and what stands around it?
 *
 * <p>{@link org.fihrist.corpus.page.PageReader} takes a page apart in steps. {@link
 * org.fihrist.corpus.page.PageZones} drops {@link org.fihrist.corpus.page.BoilerplateLines} and
 * sets lists of other articles ({@link org.fihrist.corpus.page.RelatedMarkers}) and readers'
 * comments ({@link org.fihrist.corpus.page.CommentMarkers}, {@link
 * org.fihrist.corpus.page.CommentReader}) apart. {@link org.fihrist.corpus.page.Headline} finds the
 * title among its repetitions. {@link org.fihrist.corpus.page.ArticleHeader} understands what
 * stands between title and text: address, {@link org.fihrist.corpus.page.PublicationLine}, {@link
 * org.fihrist.corpus.page.Byline}, {@link org.fihrist.corpus.page.Dateline}. {@link
 * org.fihrist.corpus.page.BodyParagraphs} tells headings from text.
 *
 * <p>Each step knows its phrases from a small table of its own, in Arabic and English, compared by
 * {@link org.fihrist.text.MatchKey}; a new phrase is one more entry there. Where a rule is in
 * doubt, the line stays in the body: better a stray line than a lost one.
 */
@NullMarked
package org.fihrist.corpus.page;

import org.jspecify.annotations.NullMarked;
