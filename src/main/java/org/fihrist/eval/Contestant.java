package org.fihrist.eval;

import org.fihrist.search.SearchEngine;

/**
 * An engine that is measured against others.
 *
 * @param name how reports call it; also the tag of its run
 * @param engine the engine, with the judged articles in its index
 */
public record Contestant(String name, SearchEngine engine) {}
