/**
 * Here is a file, folder or archive: which articles are in it, and what could not be read, and why?
 *
 * <p>Read {@link org.fihrist.corpus.Corpus} first: it lists the files of the sources and gives
 * every article and every {@link org.fihrist.article.Reject} to an {@link
 * org.fihrist.corpus.Intake}. {@link org.fihrist.corpus.InputFileReader} opens each file as a tree
 * of members, which {@code archive} takes apart and {@code document} parses; a text is opened by
 * {@code input}; {@link org.fihrist.corpus.Formats} recognises by that text which {@link
 * org.fihrist.corpus.ArticleReader} reads it: {@link org.fihrist.corpus.TrecReader}, {@link
 * org.fihrist.corpus.JsonLinesReader}, {@link org.fihrist.corpus.JsonDocumentReader}, {@link
 * org.fihrist.corpus.TableReader}, {@link org.fihrist.corpus.FeedReader}, {@link
 * org.fihrist.corpus.SavedPageReader}, {@link org.fihrist.corpus.MailReader}, {@link
 * org.fihrist.corpus.HtmlReader} or {@link org.fihrist.corpus.ScrapedTextReader}. Which field of a
 * foreign record is what, {@code fields} knows. What a page is made of is the matter of {@code
 * page}, its markup that of {@code html}; {@code language} tells which language a text is in; dates
 * and spellings, shared by all, are understood in {@link org.fihrist.text}. {@link
 * org.fihrist.corpus.Draft} turns what any reader found into an article with its identity.
 *
 * <p>To add a format, write a reader and put it into {@link org.fihrist.corpus.Formats}.
 */
@NullMarked
package org.fihrist.corpus;

import org.jspecify.annotations.NullMarked;
