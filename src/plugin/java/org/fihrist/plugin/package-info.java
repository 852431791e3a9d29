/**
 * The plugin by which nodes of OpenSearch answer Fihrist. It knows no Arabic and no ranking: {@link
 * org.fihrist.plugin.ReadyTermsTokenizer} indexes terms that are ready-made, {@link
 * org.fihrist.plugin.TreeQueryBuilder} runs a tree of terms with the archive's statistics, and
 * {@link org.fihrist.plugin.TransportShardAction} puts a {@link org.fihrist.plugin.ShardQuestion}
 * to every shard: who holds a shingle, which terms there are. {@link
 * org.fihrist.plugin.FihristPlugin} registers all of them.
 */
@NullMarked
package org.fihrist.plugin;

import org.jspecify.annotations.NullMarked;
