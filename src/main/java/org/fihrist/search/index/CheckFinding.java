package org.fihrist.search.index;

/**
 * A fault of a generation.
 *
 * @param file the path of the file in the index folder
 * @param trouble a clause that describes the fault
 */
public record CheckFinding(String file, String trouble) {}
