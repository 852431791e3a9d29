/**
 * Which article does a mail of a news agency or a newsletter hold?
 *
 * <p>{@link org.fihrist.corpus.mail.MailMessage} is a mail, parsed by Apache James mime4j. {@link
 * org.fihrist.corpus.mail.MailText} chooses the text among its parts, and {@link
 * org.fihrist.corpus.mail.MailHeader} decodes its header. {@link org.fihrist.corpus.mail.MhtmlPage}
 * is a web page that a browser saved in the form of a mail.
 */
@NullMarked
package org.fihrist.corpus.mail;

import org.jspecify.annotations.NullMarked;
