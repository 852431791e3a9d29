package org.fihrist.corpus.archive;

import java.util.function.LongConsumer;

/** Passes on only what is more than ever before: some formats go over their bytes twice. */
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
