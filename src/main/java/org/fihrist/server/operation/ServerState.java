package org.fihrist.server.operation;

import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What operations need of the server besides the engine.
 *
 * @param site the address of the page, and alerts
 * @param isKey whether a secret is that of a key
 * @param metrics the server's figures, in the text format of Prometheus
 */
public record ServerState(SiteServices site, Predicate<String> isKey, Supplier<String> metrics) {}
