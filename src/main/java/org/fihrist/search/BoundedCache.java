package org.fihrist.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Values by their keys, up to a bound on their size all together; the ones that were asked for
 * longest ago are dropped. Any number of threads may use an object.
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
   * An empty one.
   *
   * @param most the bound, in the unit of {@code size}
   * @param size of one value
   */
  public BoundedCache(long most, ToLongFunction<V> size) {
    this.most = most;
    this.size = size;
  }

  /** What is kept under a key. */
  public synchronized Optional<V> get(K key) {
    return Optional.ofNullable(known.get(key));
  }

  /** Keeps a value under a key; one that is larger than the bound is not kept. */
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
