/**
 * Here is an electronic letter, as wire services and newsletters send them: what does it say?
 * {@link org.fihrist.corpus.mail.Letter} is one, taken apart by Apache James's mime4j; its text is
 * chosen by {@link org.fihrist.corpus.mail.LetterText}, its header understood by {@link
 * org.fihrist.corpus.mail.LetterHeader}. {@link org.fihrist.corpus.mail.MailedPage} is a web page
 * that a browser saved in the form of a letter.
 */
@NullMarked
package org.fihrist.corpus.mail;

import org.jspecify.annotations.NullMarked;
