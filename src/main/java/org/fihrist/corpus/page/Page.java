package org.fihrist.corpus.page;

import org.fihrist.article.Content;
import org.fihrist.article.Masthead;

/** A scraped page, understood. */
public record Page(Masthead masthead, Content content) {}
