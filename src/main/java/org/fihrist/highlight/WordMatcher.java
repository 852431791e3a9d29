package org.fihrist.highlight;

import java.util.Optional;
import java.util.Set;
import org.fihrist.analysis.correct.NearWord;
import org.fihrist.analysis.pattern.CliticPattern;
import org.fihrist.analysis.pattern.FoldedPattern;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.query.Level;

/** Decides whether a word of a text matches a word of the query, and at which level. */
sealed interface WordMatcher {
  /** The strictest level at which a word matches; empty when it does not match. */
  Optional<Level> match(WordForms found);

  /** Whether a word of a text may match; false only if it does not. Much faster than to match. */
  default boolean mayMatch(AnalyzedText.Words words, int at) {
    return true;
  }

  /**
   * An ordinary word, at every level up to the loosest that is allowed.
   *
   * @param foreignFamilies the families of its other spellings, if it is a foreign word
   */
  record Typed(WordForms typed, Level loosest, Set<String> foreignFamilies) implements WordMatcher {
    public Typed {
      foreignFamilies = Set.copyOf(foreignFamilies);
    }

    public Typed(WordForms typed, Level loosest) {
      this(typed, loosest, Set.of());
    }

    @Override
    public boolean mayMatch(AnalyzedText.Words words, int at) {
      return words.stem(at) == typed.stem().hashCode()
          || words.family(at) == typed.family().hashCode();
    }

    @Override
    public Optional<Level> match(WordForms found) {
      // Words that are equal at a stricter level have one stem, so nearly all words end here.
      if (!found.stem().equals(typed.stem()) && !found.family().equals(typed.family())) {
        return Optional.empty();
      }
      return strictest(found).filter(level -> level.within(loosest));
    }

    private Optional<Level> strictest(WordForms found) {
      if (found.exact().equals(typed.exact())) {
        return Optional.of(Level.EXACT);
      }
      if (found.folded().equals(typed.folded())) {
        return Optional.of(Level.FOLDED);
      }
      if (found.stem().equals(typed.stem())) {
        return Optional.of(Level.STEM);
      }
      return found.family().equals(typed.family()) || foreignFamilies.contains(found.family())
          ? Optional.of(Level.FAMILY)
          : Optional.empty();
    }
  }

  /** A wildcard pattern, as typed or with other clitics. */
  record Wild(FoldedPattern asTyped, CliticPattern clitics) implements WordMatcher {
    static Wild of(String typed) {
      return new Wild(FoldedPattern.of(typed), CliticPattern.of(typed));
    }

    @Override
    public Optional<Level> match(WordForms found) {
      if (asTyped.matches(found.folded())) {
        return Optional.of(Level.FOLDED);
      }
      return clitics.matches(found.folded()) ? Optional.of(Level.STEM) : Optional.empty();
    }
  }

  /** A fuzzy word. */
  record Near(NearWord word) implements WordMatcher {
    @Override
    public Optional<Level> match(WordForms found) {
      if (found.folded().equals(word.folded())) {
        return Optional.of(Level.FOLDED);
      }
      return word.matches(found.folded()) ? Optional.of(Level.STEM) : Optional.empty();
    }
  }
}
