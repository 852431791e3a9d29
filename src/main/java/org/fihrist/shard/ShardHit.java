package org.fihrist.shard;

import org.apache.lucene.util.BytesRef;

/**
 * A document that was found.
 *
 * @param document its number in the index
 * @param key of its article
 * @param value what it was ordered by before its key: a {@link Float}, its score, or a {@link
 *     Long}, its date
 */
public record ShardHit(int document, BytesRef key, Number value) {}
