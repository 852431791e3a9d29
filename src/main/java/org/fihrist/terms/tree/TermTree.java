package org.fihrist.terms.tree;

import java.util.List;

/**
 * A query as index terms. Every leaf that is scored carries the statistics of the whole archive, so
 * that any part of the archive gives an article the score that the whole archive would give it.
 * Other leaves score one, or are not scored. Trees are immutable.
 */
public sealed interface TermTree {
  /** Matches no article. */
  record None() implements TermTree {}

  /** Matches every article, with a score of one. */
  record All() implements TermTree {}

  /** Matches as a tree does, with its score multiplied. */
  record Boost(TermTree tree, float factor) implements TermTree {}

  /**
   * Matches by its clauses, with the sum of the scores of those that match.
   *
   * @param minimum how many of the {@link Occur#SHOULD} clauses an article must match; 0 for one
   *     when no clause is {@link Occur#MUST} or {@link Occur#FILTER}, and for none otherwise
   */
  record Junction(List<Clause> clauses, int minimum) implements TermTree {
    public Junction {
      clauses = List.copyOf(clauses);
    }
  }

  /** Matches what any of its trees matches, with the highest of their scores. */
  record Best(List<TermTree> trees) implements TermTree {
    public Best {
      trees = List.copyOf(trees);
    }
  }

  /**
   * Matches articles with a term.
   *
   * @param articles how many articles of the archive have it, at least 1
   */
  record Term(FieldStatistics field, String text, int articles) implements TermTree {}

  /**
   * Matches articles with any of some terms, which count as one term.
   *
   * @param terms at least one
   * @param articles how many articles have the commonest of them, at least 1
   */
  record Synonym(FieldStatistics field, List<Weighted> terms, int articles) implements TermTree {
    public Synonym {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Matches articles in which terms follow one another.
   *
   * @param positions the terms that may stand at each position, at least two positions
   * @param slop how many positions the terms may be moved in all
   */
  record Phrase(FieldStatistics field, List<Alternatives> positions, int slop) implements TermTree {
    public Phrase {
      positions = List.copyOf(positions);
    }
  }

  /**
   * Matches articles with a term that fits a pattern, with a score of one.
   *
   * @param wildcard in which {@code *} stands for any letters, {@code ?} for one, and a backslash
   *     before each of these for itself
   */
  record Pattern(String field, String wildcard) implements TermTree {}

  /** Matches articles with a term that begins so, with a score of one. */
  record Beginning(String field, String prefix) implements TermTree {}

  /** Matches articles with any of some terms or values, with a score of one. */
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

  /** Matches articles whose date is one of some numbers {@code yyyymmdd}, with a score of one. */
  record DayOf(String field, List<Integer> days) implements TermTree {
    public DayOf {
      days = List.copyOf(days);
    }
  }

  /** Matches articles whose number in a field is at least {@code least}, with a score of one. */
  record AtLeast(String field, long least) implements TermTree {}

  /** Matches articles that have a field, with a score of one. */
  record Present(String field) implements TermTree {}

  /** Whether a clause must match. */
  enum Occur {
    /** It must, and counts. */
    MUST,
    /** It may, and counts. */
    SHOULD,
    /** It must, and does not count. */
    FILTER,
    /** It must not. */
    MUST_NOT
  }

  /** A part of a {@link Junction}. */
  record Clause(Occur occur, TermTree tree) {}

  /** A term and what an occurrence of it counts, from 0 to 1. */
  record Weighted(String text, float weight) {}

  /** The terms that may stand at one position of a phrase, in the order of their UTF-8 bytes. */
  record Alternatives(List<Counted> terms) {
    public Alternatives {
      terms = List.copyOf(terms);
    }
  }

  /** A term and how many articles of the archive have it. */
  record Counted(String text, int articles) {}

  /**
   * An end of a range.
   *
   * @param text empty for no end
   * @param included whether the range holds this term itself
   */
  record End(String text, boolean included) {}
}
