package org.fihrist.article;

/**
 * A reader's comment below an article.
 *
 * @param author the name as the page shows it; empty when there is none
 * @param time the time as the page shows it, often relative ("منذ 3 سنوات"); empty when there is
 *     none
 * @param text the text of the comment
 */
public record Comment(String author, String time, String text) {}
