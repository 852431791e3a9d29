package org.fihrist.highlight;

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours
 * each count one, as in Lucene's fuzzy queries.
 */
final class EditDistance {
  private EditDistance() {}

  /** Whether {@code a} becomes {@code b} by at most {@code limit} edits. */
  static boolean within(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return false;
    }
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, distance);
      }
    }
    return distance[a.length()][b.length()] <= limit;
  }

  private static int cheapest(String a, String b, int i, int j, int[][] distance) {
    int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(
            distance[i - 1][j - 1] + changed, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
  }
}
