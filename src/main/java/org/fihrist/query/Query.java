package org.fihrist.query;

import java.util.List;

/**
 * The tree of a parsed query. It holds words as they were typed; the engine turns them into terms.
 */
public sealed interface Query {

  /** Matches every article: {@code *:*}, or an empty search box when all articles are listed. */
  record Everything() implements Query {}

  /** Matches no article: the text held no words. */
  record Nothing() implements Query {}

  /**
   * A word; the analysis may still split it.
   *
   * @param text the word as typed
   * @param loosest the loosest level that counts as a match; an engine that does not distinguish
   *     stems and families may treat them alike
   */
  record Word(String text, Level loosest) implements Query {}

  /**
   * Words in order.
   *
   * @param words at least one word; each has its own loosest level
   * @param slop by how many positions the words may be moved in total, 0 for exactly this order
   */
  record Phrase(List<Word> words, int slop) implements Query {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** A word with {@code *} (any letters) and {@code ?} (one letter) in it. */
  record Wildcard(String pattern) implements Query {}

  /**
   * A word with a limited number of changed letters.
   *
   * @param text the word as typed
   * @param edits the largest number of edits, 1 or 2
   */
  record Fuzzy(String text, int edits) implements Query {}

  /**
   * A range of values of a field.
   *
   * @param field the field
   * @param from the smallest value, empty for unbounded
   * @param to the greatest value, empty for unbounded
   * @param bounds which ends belong to the range
   */
  record Range(Field field, String from, String to, Bounds bounds) implements Query {}

  /** A query about one part of the article only. */
  record In(Field field, Query query) implements Query {}

  /**
   * Several queries together.
   *
   * @param clauses the members
   * @param most whether more than half of the clauses that {@link Occur#SHOULD} match have to
   */
  record Junction(List<Clause> clauses, boolean most) implements Query {
    public Junction {
      clauses = List.copyOf(clauses);
    }

    /** Any of the clauses that {@link Occur#SHOULD} match is enough. */
    public Junction(List<Clause> clauses) {
      this(clauses, false);
    }
  }

  /** A query that counts more or less than its neighbours. */
  record Boosted(Query query, float factor) implements Query {}

  /** One member of a {@link Junction}. */
  record Clause(Occur occur, Query query) {}

  /** Which ends belong to a {@link Range}. */
  record Bounds(boolean includesFrom, boolean includesTo) {
    /** Both ends belong to it. */
    public static final Bounds CLOSED = new Bounds(true, true);
  }

  /** How a {@link Clause} takes part in matching and scoring. */
  enum Occur {
    /** The clause must match. */
    MUST,
    /**
     * The clause adds to the score when it matches. If a junction has no required clause, at least
     * one such clause must match.
     */
    SHOULD,
    /** The clause adds to the score when it matches, but no article is found by it alone. */
    BONUS,
    /**
     * The clause must match but does not change the score. The other clauses work as if the filter
     * were not there, on the articles that match it.
     */
    FILTER,
    /** The clause must not match. */
    MUST_NOT
  }
}
