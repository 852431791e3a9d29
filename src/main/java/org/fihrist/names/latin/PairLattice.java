package org.fihrist.names.latin;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * All alignments of a name in two scripts into letter groups. It is a graph whose nodes are pairs
 * of positions and whose edges are groups. The edges are in topological order.
 */
final class PairLattice {
  /** An edge is stored as three numbers: first node, second node, group. */
  private static final int EDGE_SIZE = 3;

  private final int nodes;
  private int[] edges = new int[64 * EDGE_SIZE];
  private int length;

  /**
   * @param numbers gives the number of a group of letters; a group with a negative number is left
   *     out
   */
  PairLattice(int[] arabic, int[] latin, IntUnaryOperator numbers) {
    this.nodes = (arabic.length + 1) * (latin.length + 1);
    int width = latin.length + 1;
    for (int node = 0; node < nodes; node++) {
      int i = node / width;
      int j = node % width;
      for (int a = 0; a <= Letters.MAX_GROUP_ARABIC && i + a <= arabic.length; a++) {
        for (int l = a == 0 ? 1 : 0; l <= Letters.MAX_GROUP_LATIN && j + l <= latin.length; l++) {
          if (LetterGroups.allows(a, l)) {
            int group = Letters.group(Letters.pack(arabic, i, a), Letters.pack(latin, j, l));
            add(node, node + a * width + l, numbers.applyAsInt(group));
          }
        }
      }
    }
    edges = Arrays.copyOf(edges, length);
  }

  private void add(int from, int to, int group) {
    if (group < 0) {
      return;
    }
    if (length == edges.length) {
      edges = Arrays.copyOf(edges, 2 * length);
    }
    edges[length++] = from;
    edges[length++] = to;
    edges[length++] = group;
  }

  /** Adds the expected count of each group in this name to the counts (forward-backward). */
  void expect(double[] weights, double[] counts) {
    double[] before = new double[nodes];
    double[] after = new double[nodes];
    before[0] = 1;
    after[nodes - 1] = 1;
    for (int e = 0; e < length; e += EDGE_SIZE) {
      before[edges[e + 1]] += before[edges[e]] * weights[edges[e + 2]];
    }
    for (int e = length - EDGE_SIZE; e >= 0; e -= EDGE_SIZE) {
      after[edges[e]] += after[edges[e + 1]] * weights[edges[e + 2]];
    }
    double all = before[nodes - 1];
    for (int e = 0; e < length && all > 0; e += EDGE_SIZE) {
      int group = edges[e + 2];
      counts[group] += before[edges[e]] * weights[group] * after[edges[e + 1]] / all;
    }
  }

  /** The groups of the most likely alignment (Viterbi); empty when there is none. */
  int[] best(double[] weights) {
    double[] best = new double[nodes];
    int[] by = new int[nodes];
    best[0] = 1;
    for (int e = 0; e < length; e += EDGE_SIZE) {
      double reached = best[edges[e]] * weights[edges[e + 2]];
      if (reached > best[edges[e + 1]]) {
        best[edges[e + 1]] = reached;
        by[edges[e + 1]] = e;
      }
    }
    int[] groups = new int[nodes];
    int first = nodes;
    for (int node = nodes - 1; node > 0 && best[nodes - 1] > 0; node = edges[by[node]]) {
      groups[--first] = edges[by[node] + 2];
    }
    return Arrays.copyOfRange(groups, first, nodes);
  }
}
