/**
 * Measures Fihrist beside OpenSearch. These classes are compiled with the profile {@code peers}
 * alone, so that OpenSearch is never on the class path of the product.
 *
 * <ol>
 *   <li>{@link org.fihrist.peers.Comparison} is the command: it runs all measurements.
 *   <li>{@link org.fihrist.peers.OpenSearchNode} is one node of OpenSearch in a process of its own.
 *   <li>{@link org.fihrist.peers.Peer} is a server that is measured: how it starts, indexes and is
 *       asked. {@link org.fihrist.peers.OpenSearchPeer} and {@link org.fihrist.peers.FihristPeer}
 *       are the two.
 *   <li>{@link org.fihrist.peers.Headlines} chooses the queries, {@link org.fihrist.peers.Load}
 *       asks them, {@link org.fihrist.peers.Timings} holds how long answers took.
 *   <li>{@link org.fihrist.peers.Report} prints the tables.
 * </ol>
 */
@NullMarked
package org.fihrist.peers;

import org.jspecify.annotations.NullMarked;
