package org.fihrist.query;

import java.util.List;

/**
 * What someone meant, as a tree. Text in it is as typed; offsets and terms are the engine's affair.
 */
public sealed interface Query {

  /** Every article: {@code *:*}, or an empty box where browsing is wanted. */
  record Everything() implements Query {}

  /** No article: nothing that can be searched for was typed. */
  record Nothing() implements Query {}

  /**
   * A word, which analysis may still split.
   *
   * @param text as typed
   * @param loosest the loosest likeness that still counts as a match; an engine that cannot tell
   *     stems from families may take the one for the other
   */
  record Word(String text, Level loosest) implements Query {}

  /**
   * Words in order.
   *
   * @param words at least one; each with a likeness of its own
   * @param slop how many positions the words may be moved in all, 0 for exactly as given
   */
  record Phrase(List<Word> words, int slop) implements Query {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** A word with {@code *} (any letters) and {@code ?} (one letter) in it. */
  record Wildcard(String pattern) implements Query {}

  /**
   * A word with up to so many letters changed.
   *
   * @param text as typed
   * @param edits 1 or 2
   */
  record Fuzzy(String text, int edits) implements Query {}

  /**
   * Values of a field from one to another.
   *
   * @param field which
   * @param from the least, empty for unbounded
   * @param to the greatest, empty for unbounded
   * @param bounds which ends belong to the range
   */
  record Range(Field field, String from, String to, Bounds bounds) implements Query {}

  /** A query about one part of the article only. */
  record In(Field field, Query query) implements Query {}

  /** Several queries together. */
  record Junction(List<Clause> clauses) implements Query {
    public Junction {
      clauses = List.copyOf(clauses);
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

  /** What a {@link Clause} asks of an article. */
  enum Occur {
    /** It has to match. */
    MUST,
    /** It counts when it matches; of several, at least one has to when nothing else must. */
    SHOULD,
    /** It counts when it matches, and no article has to match it or is found by it. */
    BONUS,
    /**
     * It has to match, and says nothing of how well an article does: the other clauses are asked as
     * if it were not there, among the articles that it leaves.
     */
    FILTER,
    /** It must not match. */
    MUST_NOT
  }
}
