package org.fihrist.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A cache whose total size is bounded. The least recently used values are dropped. Safe for use by
 * several threads.
 *
 * @param <K> the key, compared by {@code equals}
 * @param <V> the value
 */
public final class BoundedCache<K, V> {
  private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private final ToLongFunction<V> size;
  private long total;

  /**
   * Creates an empty cache.
   *
   * @param most the bound of the total size
   * @param size returns the size of a value
   */
  public BoundedCache(long most, ToLongFunction<V> size) {
    this.most = most;
    this.size = size;
  }

  /** Returns the value of a key. */
  public synchronized Optional<V> get(K key) {
    return Optional.ofNullable(known.get(key));
  }

  /** Stores a value. A value that is larger than the bound is not stored. */
  public synchronized void put(K key, V value) {
    V before = known.put(key, value);
    total += size.applyAsLong(value) - (before == null ? 0 : size.applyAsLong(before));
    var eldest = known.entrySet().iterator();
    while (total > most && eldest.hasNext()) {
      total -= size.applyAsLong(eldest.next().getValue());
      eldest.remove();
    }
  }
}
