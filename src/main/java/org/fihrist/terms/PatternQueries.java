package org.fihrist.terms;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.pattern.CliticPattern;
import org.fihrist.analysis.pattern.FoldedPattern;
import org.fihrist.analysis.pattern.WordPattern;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.AnyOf;
import org.fihrist.terms.tree.TermTree.Beginning;
import org.fihrist.terms.tree.TermTree.Best;
import org.fihrist.terms.tree.TermTree.Boost;
import org.fihrist.terms.tree.TermTree.Counted;
import org.fihrist.terms.tree.TermTree.None;
import org.fihrist.terms.tree.TermTree.Pattern;

/**
 * Makes the trees of wildcard patterns. A word that matches as typed weighs more than one that
 * matches with clitics.
 *
 * <p>A pattern that begins with a wildcard, with or without the article, must be compared with the
 * whole dictionary. Lucene's wildcard queries do this several times as fast, so such a pattern
 * stays a pattern unless its automaton is too large. All other patterns begin with letters. Their
 * words are looked up here, because an index knows no patterns with clitics.
 */
final class PatternQueries {
  /** Each question mark after an asterisk doubles the size of an automaton. */
  private static final int MAX_QUESTION_MARKS = 4;

  private static final int MAX_WILDCARDS = 12;
  private static final int LONGEST = 64;

  private PatternQueries() {}

  /** Returns the tree of a pattern as typed in a field. */
  static TermTree of(String field, String typed, TermTable table) {
    FoldedPattern asTyped = FoldedPattern.of(typed);
    List<TermTree> ways = new ArrayList<>(folded(field, asTyped, table));
    CliticPattern clitics = CliticPattern.of(typed);
    if (clitics.reachesMore()) {
      List<TermTree> behind =
          clitics
              .wild()
              .map(wild -> folded(field, wild, table))
              .orElseGet(() -> List.of(words(field, clitics, table)));
      behind.forEach(way -> ways.add(new Boost(way, QueryWeights.BEHIND_CLITICS)));
    }
    return ways.size() == 1 ? ways.getFirst() : new Best(ways);
  }

  private static List<TermTree> folded(String field, FoldedPattern pattern, TermTable table) {
    String words = LadderTerms.spellingPrefix(pattern.folded());
    if (isBetterCompiled(pattern)) {
      return List.of(
          new Pattern(field, words),
          new Pattern(field, words + LadderTerms.spellingSuffix() + "*"));
    }
    return List.of(
        pattern.isBeginning()
            ? new Beginning(field, words.substring(0, words.length() - 1))
            : words(field, pattern, table));
  }

  /** Returns the tree of the words that match a pattern. */
  private static TermTree words(String field, WordPattern pattern, TermTable table) {
    List<String> words = table.matching(field, pattern).stream().map(Counted::text).toList();
    return words.isEmpty() ? new None() : new AnyOf(field, words);
  }

  private static boolean isBetterCompiled(FoldedPattern pattern) {
    long questionMarks = pattern.folded().chars().filter(c -> c == '?').count();
    long asterisks = pattern.folded().chars().filter(c -> c == '*').count();
    return pattern.beginsWild()
        && !pattern.asksForLostLetters()
        && pattern.folded().length() <= LONGEST
        && questionMarks <= MAX_QUESTION_MARKS
        && questionMarks + asterisks <= MAX_WILDCARDS;
  }
}
