/**
 * What is a news article?
 *
 * <p>Read {@link org.fihrist.article.Article} first. It has an id, a {@link
 * org.fihrist.article.Masthead} (headline, credits, date, address), a {@link
 * org.fihrist.article.Content} (the body, and apart from it comments and lists of other articles)
 * and the {@link org.fihrist.article.Source} from which it was read. {@link
 * org.fihrist.article.Quotation} finds the quotations in a paragraph. An input that did not become
 * an article is a {@link org.fihrist.article.Reject}.
 *
 * <p>Citations refer to the {@link org.fihrist.article.CitedText} of an article. {@link
 * org.fihrist.article.EvidenceCheck} says whether an {@link org.fihrist.article.EvidenceLink} still
 * agrees with it.
 *
 * <p>A text that is unknown is the empty string, never null.
 */
@NullMarked
package org.fihrist.article;

import org.jspecify.annotations.NullMarked;
