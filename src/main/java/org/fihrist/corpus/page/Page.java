package org.fihrist.corpus.page;

import org.fihrist.article.Content;
import org.fihrist.article.Masthead;

/** The parts of a scraped page. */
public record Page(Masthead masthead, Content content) {}
