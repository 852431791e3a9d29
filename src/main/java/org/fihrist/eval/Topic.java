package org.fihrist.eval;

/**
 * A topic of a test collection.
 *
 * @param id the id in judgments and runs
 * @param text the text that users type into the search box
 */
public record Topic(String id, String text) {}
