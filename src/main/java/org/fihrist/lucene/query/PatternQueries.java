package org.fihrist.lucene.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.pattern.CliticPattern;
import org.fihrist.analysis.pattern.FoldedPattern;

/**
 * Patterns as Lucene queries: words that fit as typed count more than those behind clitics.
 *
 * <p>A pattern that begins with a wildcard, or does so without its article, has to be held against
 * the whole dictionary. Lucene's own wildcards do that several times as fast, unless they become
 * too large; see {@link WordPatternQuery}.
 */
final class PatternQueries {
  /** Question marks behind an asterisk double an automaton each. */
  private static final int MOST_QUESTION_MARKS = 4;

  private static final int MOST_WILDCARDS = 12;
  private static final int LONGEST = 64;

  private PatternQueries() {}

  /** A pattern as typed, in a field. */
  static Query of(String field, String typed) {
    FoldedPattern asTyped = FoldedPattern.of(typed);
    List<Query> ways = new ArrayList<>(folded(field, asTyped));
    CliticPattern clitics = CliticPattern.of(typed);
    if (clitics.reachesMore()) {
      List<Query> behind =
          clitics
              .wild()
              .map(wild -> folded(field, wild))
              .orElseGet(() -> List.of(new WordPatternQuery(field, clitics)));
      behind.forEach(way -> ways.add(new BoostQuery(way, QueryWeights.BEHIND_CLITICS)));
    }
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
  }

  private static List<Query> folded(String field, FoldedPattern pattern) {
    if (!isBetterCompiled(pattern)) {
      return List.of(new WordPatternQuery(field, pattern));
    }
    String words = LadderTerms.spellingPrefix(pattern.folded());
    return List.of(
        new WildcardQuery(new Term(field, words)),
        new WildcardQuery(new Term(field, words + LadderTerms.spellingSuffix() + "*")));
  }

  private static boolean isBetterCompiled(FoldedPattern pattern) {
    long questionMarks = pattern.folded().chars().filter(c -> c == '?').count();
    long asterisks = pattern.folded().chars().filter(c -> c == '*').count();
    return pattern.beginsWild()
        && !pattern.asksForLostLetters()
        && pattern.folded().length() <= LONGEST
        && questionMarks <= MOST_QUESTION_MARKS
        && questionMarks + asterisks <= MOST_WILDCARDS;
  }
}
