package org.fihrist.terms.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * A query as index terms. Every scored leaf carries the statistics of the whole archive. So a part
 * of the archive gives an article the same score as the whole archive. Other leaves score one or
 * are not scored. Trees are immutable.
 */
public sealed interface TermTree {
  /** Matches no article. */
  record None() implements TermTree {}

  /** Matches every article, with a score of one. */
  record All() implements TermTree {}

  /** Matches as another tree does and multiplies its score. */
  record Boost(TermTree tree, float factor) implements TermTree {}

  /**
   * Combines clauses. The score is the sum of the scores of the matching clauses.
   *
   * @param minimum the minimum number of matching {@link Occur#SHOULD} clauses; 0 means one when no
   *     clause is {@link Occur#MUST} or {@link Occur#FILTER}, and none otherwise
   */
  record Junction(List<Clause> clauses, int minimum) implements TermTree {
    public Junction {
      clauses = List.copyOf(clauses);
    }
  }

  /** Matches the articles that any of its trees matches, with the highest of their scores. */
  record Best(List<TermTree> trees) implements TermTree {
    public Best {
      trees = List.copyOf(trees);
    }
  }

  /**
   * Matches articles with a term.
   *
   * @param articles the document frequency in the archive, at least 1
   */
  record Term(FieldStatistics field, String text, int articles) implements TermTree {}

  /**
   * Matches articles with any of several terms, which count as one term.
   *
   * @param terms at least one term
   * @param articles the document frequency of the most frequent of them, at least 1
   */
  record Synonym(FieldStatistics field, List<Weighted> terms, int articles) implements TermTree {
    public Synonym {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Matches articles in which terms follow one another.
   *
   * @param positions the alternative terms of each position, at least two positions
   * @param slop the total number of positions by which the terms may be moved
   */
  record Phrase(FieldStatistics field, List<Alternatives> positions, int slop) implements TermTree {
    public Phrase {
      positions = List.copyOf(positions);
    }
  }

  /**
   * Matches articles with a term that matches a pattern, with a score of one.
   *
   * @param wildcard a pattern in which {@code *} stands for any letters, {@code ?} for one letter,
   *     and a backslash makes the next character literal
   */
  record Pattern(String field, String wildcard) implements TermTree {}

  /** Matches articles with a term that has a prefix, with a score of one. */
  record Beginning(String field, String prefix) implements TermTree {}

  /** Matches articles with any of several terms or values, with a score of one. */
  record AnyOf(String field, List<String> terms) implements TermTree {
    public AnyOf {
      terms = List.copyOf(terms);
    }
  }

  /** Matches articles with a term between two others, with a score of one. */
  record Between(String field, End from, End to) implements TermTree {}

  /**
   * Matches articles whose date, as a number {@code yyyymmdd}, lies between two, both included,
   * with a score of one.
   */
  record Days(String field, int first, int last) implements TermTree {}

  /**
   * Matches articles whose date is one of several numbers {@code yyyymmdd}, with a score of one.
   */
  record DayOf(String field, List<Integer> days) implements TermTree {
    public DayOf {
      days = List.copyOf(days);
    }
  }

  /** Matches articles whose number in a field is at least {@code least}, with a score of one. */
  record AtLeast(String field, long least) implements TermTree {}

  /** Matches articles that have a field, with a score of one. */
  record Present(String field) implements TermTree {}

  /** How a clause takes part in a {@link Junction}. */
  enum Occur {
    /** The clause must match, and its score counts. */
    MUST,
    /** The clause may match, and its score counts. */
    SHOULD,
    /** The clause must match, and its score does not count. */
    FILTER,
    /** The clause must not match. */
    MUST_NOT
  }

  /** A clause of a {@link Junction}. */
  record Clause(Occur occur, TermTree tree) {}

  /** A term and the weight of its occurrences, from 0 to 1. */
  record Weighted(String text, float weight) {}

  /** The alternative terms of one position of a phrase, in the order of their UTF-8 bytes. */
  record Alternatives(List<Counted> terms) {
    public Alternatives {
      terms = List.copyOf(terms);
    }
  }

  /** A term and its document frequency in the archive. */
  record Counted(String text, int articles) {
    /** Returns a list of terms in the order of a map from terms to document frequencies. */
    public static List<Counted> list(Map<BytesRef, Integer> terms) {
      List<Counted> counted = new ArrayList<>(terms.size());
      terms.forEach((term, articles) -> counted.add(new Counted(term.utf8ToString(), articles)));
      return counted;
    }
  }

  /**
   * An end of a range.
   *
   * @param text the term; empty for an open end
   * @param included whether the range includes the term itself
   */
  record End(String text, boolean included) {}
}
