package org.fihrist.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A set of articles, stored as 64 bits of the hash of each id: 8 bytes for each article. Among a
 * million articles, the probability that two share a number is 3 in 100 million.
 */
final class ArticleSet {
  private long[] numbers;
  private int size;
  private boolean sorted = true;

  ArticleSet() {
    this.numbers = new long[1 << 10];
  }

  /** Returns the number of an article. */
  static long number(String id) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
    sorted = false;
  }

  boolean contains(long number) {
    sort();
    return Arrays.binarySearch(numbers, 0, size, number) >= 0;
  }

  private void sort() {
    if (!sorted) {
      Arrays.sort(numbers, 0, size);
      sorted = true;
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Visits each number once. */
  void each(Consumer<Long> consumer) {
    sort();
    for (int i = 0; i < size; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        consumer.accept(numbers[i]);
      }
    }
  }
}
