package org.fihrist.peers;

/**
 * A request that asks a peer for a page of ten hits.
 *
 * @param path with its parameters
 * @param body JSON to post; empty for a GET
 */
record Question(String path, String body) {}
