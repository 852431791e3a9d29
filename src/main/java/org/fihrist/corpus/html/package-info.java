/**
 * Which part of an HTML page is the article?
 *
 * <p>{@link org.fihrist.corpus.html.HtmlPageReader} first reads the metadata of the page: {@link
 * org.fihrist.corpus.html.JsonLd}, {@link org.fihrist.corpus.html.Microdata} and {@link
 * org.fihrist.corpus.html.MetaTags} each give a {@link org.fihrist.corpus.html.Metadata}, in the
 * order of trust. {@link org.fihrist.corpus.html.SavedPage} finds the time from which relative
 * dates count. Then {@link org.fihrist.corpus.html.BoilerplateElements} removes navigation and
 * notices, {@link org.fihrist.corpus.html.CommentBlocks} and {@link
 * org.fihrist.corpus.html.RelatedBlocks} separate readers' comments and lists of other articles,
 * {@link org.fihrist.corpus.html.MainText} finds the element with the text, and {@link
 * org.fihrist.corpus.html.TextBlocks} converts it to lines. From here on it is treated like a page
 * of plain text: {@link org.fihrist.corpus.page} handles datelines, bylines and remaining
 * boilerplate.
 *
 * <p>{@link org.fihrist.corpus.html.HtmlText} converts markup inside other formats. {@link
 * org.fihrist.corpus.html.FeedParser} reads RSS and Atom.
 */
@NullMarked
package org.fihrist.corpus.html;

import org.jspecify.annotations.NullMarked;
