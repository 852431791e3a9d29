package org.fihrist.highlight;

import java.util.Optional;
import org.fihrist.analysis.correct.NearWord;
import org.fihrist.analysis.pattern.CliticPattern;
import org.fihrist.analysis.pattern.FoldedPattern;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.query.Level;

/** Says whether a word of a text is one that was asked for, and how alike the two are. */
sealed interface WordMatcher {
  Optional<Level> match(WordForms found);

  /** A word that was typed, at every level up to the loosest allowed. */
  record Typed(WordForms asked, Level loosest) implements WordMatcher {
    @Override
    public Optional<Level> match(WordForms found) {
      return strictest(found).filter(level -> level.within(loosest));
    }

    private Optional<Level> strictest(WordForms found) {
      if (found.exact().equals(asked.exact())) {
        return Optional.of(Level.EXACT);
      }
      if (found.folded().equals(asked.folded())) {
        return Optional.of(Level.FOLDED);
      }
      if (found.stem().equals(asked.stem())) {
        return Optional.of(Level.STEM);
      }
      return found.family().equals(asked.family()) ? Optional.of(Level.FAMILY) : Optional.empty();
    }
  }

  /** A pattern over folded words, as typed or with its clitics off and on. */
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

  /** A word that may be misspelled. */
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
