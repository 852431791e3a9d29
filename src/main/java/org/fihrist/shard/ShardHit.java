package org.fihrist.shard;

import org.apache.lucene.util.BytesRef;

/**
 * A document that was found.
 *
 * @param document its number in the index
 * @param key the key of its article
 * @param value the first sort value: a {@link Float} score or a {@link Long} date; the second is
 *     the key
 */
public record ShardHit(int document, BytesRef key, Number value) {}
