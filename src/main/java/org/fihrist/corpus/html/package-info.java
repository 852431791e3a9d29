/**
 * Here is an HTML page: what on it is the article, and what stands around it?
 *
 * <p>{@link org.fihrist.corpus.html.HtmlPageReader} asks first what the page says of itself: {@link
 * org.fihrist.corpus.html.JsonLd}, {@link org.fihrist.corpus.html.Microdata} and {@link
 * org.fihrist.corpus.html.MetaTags} each fill a {@link org.fihrist.corpus.html.Metadata}, and what
 * one leaves open the next may tell; {@link org.fihrist.corpus.html.SavedPage} knows since when
 * dates that count back do so. Then {@link org.fihrist.corpus.html.BoilerplateElements} takes
 * navigation and notices out, {@link org.fihrist.corpus.html.CommentBlocks} and {@link
 * org.fihrist.corpus.html.RelatedBlocks} set readers' comments and lists of other articles apart,
 * {@link org.fihrist.corpus.html.MainText} finds the element that holds the text, and {@link
 * org.fihrist.corpus.html.TextBlocks} writes it line by line. From there on it is a page like any
 * other, and {@link org.fihrist.corpus.page} knows its datelines, bylines and leftovers.
 *
 * <p>{@link org.fihrist.corpus.html.HtmlText} is for markup inside of other formats; {@link
 * org.fihrist.corpus.html.FeedParser} reads RSS and Atom, whose items are markup inside of markup.
 */
@NullMarked
package org.fihrist.corpus.html;

import org.jspecify.annotations.NullMarked;
