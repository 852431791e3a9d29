package org.fihrist.server.operation;

import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The state of the server that operations need besides the engine.
 *
 * @param site the address of the page, and the alerts
 * @param isKey tests whether a secret belongs to a key
 * @param metrics the metrics in the text format of Prometheus
 */
public record ServerState(SiteServices site, Predicate<String> isKey, Supplier<String> metrics) {}
