package org.fihrist.eval;

/**
 * One thing that people look for.
 *
 * @param id its name in judgments and runs
 * @param text what they type into the search box
 */
public record Topic(String id, String text) {}
