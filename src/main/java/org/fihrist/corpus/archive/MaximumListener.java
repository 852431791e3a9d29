package org.fihrist.corpus.archive;

import java.util.function.LongConsumer;

/** Passes on only values above all previous ones, because some formats read their bytes twice. */
final class MaximumListener implements LongConsumer {
  private final LongConsumer listener;
  private long highest;

  MaximumListener(LongConsumer listener) {
    this.listener = listener;
  }

  @Override
  public void accept(long value) {
    if (value > highest) {
      highest = value;
      listener.accept(value);
    }
  }
}
