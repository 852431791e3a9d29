package org.fihrist.names.latin;

import java.util.Arrays;

/**
 * Computes the joint probability of an Arabic and a Latin word from the trigrams of their letter
 * groups, summed over all alignments. At each pair of positions only the most likely contexts are
 * kept.
 */
final class JointLikelihood {
  private static final int CONTEXTS = 8;
  private static final int CAPACITY = 4 * CONTEXTS;

  private final NameModel model;
  private final int[] latin;
  private final int width;
  private int[] before = new int[0];
  private int[] last = new int[0];
  private double[] reached = new double[0];
  private int[] sizes = new int[0];

  JointLikelihood(NameModel model, int[] latin) {
    this.model = model;
    this.latin = latin.clone();
    this.width = latin.length + 1;
  }

  /** The joint probability with an Arabic word; 0 when the two words cannot be the same name. */
  double of(int[] arabic) {
    int cells = (arabic.length + 1) * width;
    begin(cells);
    for (int cell = 0; cell < cells - 1; cell++) {
      if (sizes[cell] > 0) {
        prune(cell);
        extend(cell, arabic);
      }
    }
    double sum = 0;
    TrigramModel sequences = model.sequences();
    for (int at = (cells - 1) * CAPACITY; at < (cells - 1) * CAPACITY + sizes[cells - 1]; at++) {
      sum += reached[at] * sequences.probability(before[at], last[at], sequences.end());
    }
    return sum;
  }

  private void begin(int cells) {
    if (sizes.length < cells) {
      before = new int[cells * CAPACITY];
      last = new int[cells * CAPACITY];
      reached = new double[cells * CAPACITY];
      sizes = new int[cells];
    }
    Arrays.fill(sizes, 0, cells, 0);
    put(0, model.sequences().beginning(), model.sequences().beginning(), 1);
  }

  private void extend(int cell, int[] arabic) {
    int i = cell / width;
    int j = cell % width;
    for (int a = 0; a <= Letters.MAX_GROUP_ARABIC && i + a <= arabic.length; a++) {
      int letters = Letters.pack(arabic, i, a);
      for (int l = a == 0 ? 1 : 0; l <= Letters.MAX_GROUP_LATIN && j + l <= latin.length; l++) {
        if (LetterGroups.allows(a, l)) {
          int group = model.groups().number(Letters.group(letters, Letters.pack(latin, j, l)));
          if (group >= 0) {
            read(cell, group, cell + a * width + l);
          }
        }
      }
    }
  }

  private void read(int cell, int group, int to) {
    for (int at = cell * CAPACITY; at < cell * CAPACITY + sizes[cell]; at++) {
      double probability = model.sequences().probability(before[at], last[at], group);
      put(to, last[at], group, reached[at] * probability);
    }
  }

  private void put(int cell, int first, int second, double probability) {
    int from = cell * CAPACITY;
    int end = from + sizes[cell];
    for (int at = from; at < end; at++) {
      if (before[at] == first && last[at] == second) {
        reached[at] += probability;
        return;
      }
    }
    int at = end;
    if (sizes[cell] == CAPACITY) {
      at = smallest(from, end);
      if (reached[at] >= probability) {
        return;
      }
    } else {
      sizes[cell]++;
    }
    before[at] = first;
    last[at] = second;
    reached[at] = probability;
  }

  private int smallest(int from, int end) {
    int smallest = from;
    for (int at = from + 1; at < end; at++) {
      smallest = reached[at] < reached[smallest] ? at : smallest;
    }
    return smallest;
  }

  private void prune(int cell) {
    int from = cell * CAPACITY;
    while (sizes[cell] > CONTEXTS) {
      int end = from + --sizes[cell];
      int smallest = smallest(from, end + 1);
      before[smallest] = before[end];
      last[smallest] = last[end];
      reached[smallest] = reached[end];
    }
  }
}
