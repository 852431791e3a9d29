/**
 * Which articles does a file, folder or archive hold, and which inputs could not be read?
 *
 * <p>Read {@link org.fihrist.corpus.Corpus} first. It lists the files of the sources and passes
 * every article and every {@link org.fihrist.article.Reject} to an {@link
 * org.fihrist.corpus.Intake}. {@link org.fihrist.corpus.InputFileReader} opens each file as a tree
 * of members: {@code archive} unpacks archives, {@code document} parses documents, and {@code
 * input} opens texts. {@link org.fihrist.corpus.Formats} chooses the {@link
 * org.fihrist.corpus.ArticleReader} for a text: {@link org.fihrist.corpus.TrecReader}, {@link
 * org.fihrist.corpus.JsonLinesReader}, {@link org.fihrist.corpus.JsonDocumentReader}, {@link
 * org.fihrist.corpus.TableReader}, {@link org.fihrist.corpus.FeedReader}, {@link
 * org.fihrist.corpus.SavedPageReader}, {@link org.fihrist.corpus.MailReader}, {@link
 * org.fihrist.corpus.HtmlReader} or {@link org.fihrist.corpus.ScrapedTextReader}. {@code fields}
 * maps the fields of records to parts of an article. {@code page} separates an article from the
 * rest of its page, and {@code html} reads the markup. {@code language} detects the language of a
 * text. Dates and spellings are handled in {@link org.fihrist.text}. {@link
 * org.fihrist.corpus.Draft} turns the result of any reader into an article with its id.
 *
 * <p>To add a format, write a reader and add it to {@link org.fihrist.corpus.Formats}.
 */
@NullMarked
package org.fihrist.corpus;

import org.jspecify.annotations.NullMarked;
