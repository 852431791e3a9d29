package org.fihrist.article;

/**
 * The headline of an article and the facts about its publication.
 *
 * @param title the headline; empty when the article has none
 * @param credits outlet, author, place and category
 * @param published the date of publication, as precisely as the source gives it
 * @param url the address of the page as the source wrote it; empty when unknown
 */
public record Masthead(String title, Credits credits, PublicationDate published, String url) {}
