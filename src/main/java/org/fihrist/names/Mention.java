package org.fihrist.names;

/**
 * A place in a text where an entry is named.
 *
 * @param entry the entry
 * @param start where the first word of the name begins in the text, in UTF-16 units; proclitics
 *     such as {@code و} or {@code ب} are part of the word
 * @param end where the last word of the name ends, exclusive
 */
public record Mention(Entry entry, int start, int end) {}
