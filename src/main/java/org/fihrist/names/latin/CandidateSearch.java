package org.fihrist.names.latin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an archive that fit a Latin word best, by their letter groups alone. It is a
 * best-first search through the {@link WordTrie} that expands a limited number of nodes.
 */
final class CandidateSearch {
  private static final int MAX_CANDIDATES = 60;
  static final int MAX_EXPANDED = 900;
  private static final int NO_ROW = -1;
  private static final double ARTICLES_WEIGHT = 0.3;
  private static final double MIN_PROBABILITY = 1e-40;
  private static final int ALEF = Letters.arabic('\u0627');
  private static final int LAM = Letters.arabic('\u0644');

  private final WordTrie trie;
  private final LatinSteps steps;
  private final double skippedArticle;
  private final int stride;
  private final PriorityQueue<State> queue = new PriorityQueue<>();
  private final List<Found> found = new ArrayList<>();
  private double[] rows;

  /** The length of the used part of {@link #rows}. */
  private int used;

  private int expanded;

  /**
   * @param trie the words of the archive
   * @param steps the Latin word
   * @param skippedArticle the probability of an Arabic article that the Latin word does not write
   */
  CandidateSearch(WordTrie trie, LatinSteps steps, double skippedArticle) {
    this.trie = trie;
    this.steps = steps;
    this.skippedArticle = skippedArticle;
    this.stride = steps.length() + 1;
    this.rows = new double[1024 * stride];
  }

  /**
   * A candidate word.
   *
   * @param node the last node of the word in the trie
   * @param logLikelihood the joint log-likelihood of the word and the Latin word by their letter
   *     groups, summed over all alignments
   */
  record Found(int node, double logLikelihood) {}

  /** A node with its row, as a whole word or as a prefix of longer words. */
  private record State(
      double bound, int node, int row, int depth, @Nullable State before, boolean isWord)
      implements Comparable<State> {
    @Override
    public int compareTo(State other) {
      return Double.compare(other.bound, bound);
    }
  }

  List<Found> find() {
    steps.begin(rows, newRow());
    queue.add(new State(Double.MAX_VALUE, 0, 0, 0, null, false));
    while (!queue.isEmpty() && found.size() < MAX_CANDIDATES) {
      State state = queue.remove();
      if (state.isWord) {
        found.add(new Found(state.node, Math.log(rows[state.row + steps.length()])));
      } else if (expanded < MAX_EXPANDED) {
        expanded++;
        expand(state);
      }
    }
    return found;
  }

  /** The number of nodes that the search has expanded. */
  int expanded() {
    return expanded;
  }

  private int newRow() {
    int row = used;
    used += stride;
    if (used > rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
    }
    return row;
  }

  private void expand(State state) {
    int last = trie.letter(state.node);
    for (int node = trie.child(state.node); node != WordTrie.NONE; node = trie.sibling(node)) {
      int letter = trie.letter(node);
      int row = newRow();
      if (state.before == null) {
        steps.read(rows, row, state.row, letter, NO_ROW);
      } else {
        steps.read(rows, row, state.row, Letters.both(last, letter), state.before.row);
      }
      if (state.depth == 1 && last == ALEF && letter == LAM) {
        rows[row] += skippedArticle;
      }
      steps.readSilent(rows, row);
      if (!keep(state, node, row)) {
        Arrays.fill(rows, row, row + stride, 0);
        used = row;
      }
    }
  }

  private boolean keep(State state, int node, int row) {
    double best = steps.best(rows, row);
    if (best <= MIN_PROBABILITY) {
      return false;
    }
    int depth = state.depth + 1;
    double whole = rows[row + steps.length()];
    boolean isWord = trie.articles(node) > 0 && whole > MIN_PROBABILITY;
    if (isWord) {
      double bound = Math.log(whole) + ARTICLES_WEIGHT * Math.log(trie.articles(node));
      queue.add(new State(bound, node, row, depth, state, true));
    }
    if (trie.child(node) != WordTrie.NONE) {
      double bound = Math.log(best) + ARTICLES_WEIGHT * Math.log(trie.mostBelow(node));
      queue.add(new State(bound, node, row, depth, state, false));
      return true;
    }
    return isWord;
  }
}
