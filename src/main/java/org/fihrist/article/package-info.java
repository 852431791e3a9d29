/**
 * What is a news article?
 *
 * <p>Read {@link org.fihrist.article.Article} first: an identity, a {@link
 * org.fihrist.article.Masthead} (what stands around the text), its {@link
 * org.fihrist.article.Content} (the text itself, with comments and lists of other articles kept
 * apart from the body; what a paragraph quotes is found by {@link org.fihrist.article.Quotation}),
 * and the {@link org.fihrist.article.Source} that it was read from. An input that did not become an
 * article is a {@link org.fihrist.article.Reject}.
 *
 * <p>What a citation vouches for is its {@link org.fihrist.article.CitedText}; whether an {@link
 * org.fihrist.article.EvidenceLink} still holds of it, {@link org.fihrist.article.EvidenceCheck}
 * says.
 *
 * <p>Text that is not known is the empty string, never null.
 */
@NullMarked
package org.fihrist.article;

import org.jspecify.annotations.NullMarked;
