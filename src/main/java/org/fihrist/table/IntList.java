package org.fihrist.table;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/** A growing list of numbers. */
final class IntList {
  private int[] numbers = new int[1024];
  private int size;

  void add(int number) {
    numbers = ArrayUtil.grow(numbers, size + 1);
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
