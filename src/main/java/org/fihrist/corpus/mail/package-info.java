/**
 * Here is an electronic letter, as wire services and newsletters send them: what does it say?
 * {@link org.fihrist.corpus.mail.MailMessage} is one, taken apart by Apache James's mime4j; its
 * text is chosen by {@link org.fihrist.corpus.mail.MailText}, its header understood by {@link
 * org.fihrist.corpus.mail.MailHeader}. {@link org.fihrist.corpus.mail.MhtmlPage} is a web page that
 * a browser saved in the form of a letter.
 */
@NullMarked
package org.fihrist.corpus.mail;

import org.jspecify.annotations.NullMarked;
