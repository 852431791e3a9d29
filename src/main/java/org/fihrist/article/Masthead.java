package org.fihrist.article;

/**
 * What stands around an article's text.
 *
 * @param title the headline; empty when the article has none
 * @param credits outlet, author, place and category
 * @param published when it was published, as precisely as the source says
 * @param url the page's address as the source wrote it; empty when unknown
 */
public record Masthead(String title, Credits credits, PublicationDate published, String url) {}
