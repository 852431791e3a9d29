package org.fihrist.lucene.reader;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is created at its first use. Safe for use by several threads. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  private Lazy(Supplier<T> making) {
    this.making = making;
  }

  static <T> Lazy<T> of(Supplier<T> making) {
    return new Lazy<>(making);
  }

  @Override
  public synchronized T get() {
    T value = made;
    if (value == null) {
      value = making.get();
      made = value;
    }
    return value;
  }
}
