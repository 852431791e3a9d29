package org.fihrist.names;

/**
 * A text names an entry.
 *
 * @param entry who or what is named
 * @param start where the first word of the name begins in the text, in UTF-16 units; what is
 *     written together with it, as {@code و} or {@code ب}, is part of the word
 * @param end where its last word ends, exclusive
 */
public record Mention(Entry entry, int start, int end) {}
