package org.fihrist.article;

/**
 * What one reader wrote below an article.
 *
 * @param author the name as shown; empty when none
 * @param time the time as shown, often relative ("منذ 3 سنوات"); empty when none
 * @param text the words
 */
public record Comment(String author, String time, String text) {}
