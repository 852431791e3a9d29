/**
 * The cluster engine: an archive in an OpenSearch cluster, with the analysis, the ranking and the
 * answers of the embedded engine.
 *
 * <p>{@link org.fihrist.opensearch.ClusterIndex} is the entry, opened by a {@link
 * org.fihrist.opensearch.ClusterAddress}. {@link org.fihrist.opensearch.ClusterClient} speaks HTTP
 * to the nodes. Online, {@link org.fihrist.opensearch.ClusterEngine} holds a {@link
 * org.fihrist.opensearch.ClusterGeneration} open: the tables of {@link org.fihrist.table} on this
 * machine, and the name of the index whose shards hold the articles. {@link
 * org.fihrist.opensearch.ClusterArticles} sends trees of terms to the shards, {@link
 * org.fihrist.opensearch.FacetQuery} counts.
 *
 * <p>Offline, {@link org.fihrist.opensearch.ClusterRebuild} has a generation built on this machine,
 * {@link org.fihrist.opensearch.GenerationLoader} copies it into a new index, and {@link
 * org.fihrist.opensearch.Artifacts} publishes it by one compare-and-set.
 */
@NullMarked
package org.fihrist.opensearch;

import org.jspecify.annotations.NullMarked;
