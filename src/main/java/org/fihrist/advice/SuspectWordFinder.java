package org.fihrist.advice;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.query.Level;
import org.fihrist.query.TypedWord;
import org.fihrist.terms.ArticleFields;

/**
 * Finds the words of a query that may be misspelled. A word in more than a few articles is not in
 * doubt. A word that is found only by its family may be a rare inflection or a slip.
 */
final class SuspectWordFinder {
  /** The number of articles in a thousand up to which a word is rare. */
  private static final int RARE = 1;

  private static final int ALWAYS_RARE = 2;

  private final AdviceSource source;

  SuspectWordFinder(AdviceSource source) {
    this.source = source;
  }

  /** Returns the doubtful ones of some words. */
  List<SuspectWord> among(List<TypedWord> words) {
    List<SuspectWord> suspects = new ArrayList<>();
    for (TypedWord word : words) {
      if (!word.standing().excluded()) {
        for (TextWord part : source.ladder().words(word.word().text())) {
          if (spelled(part.forms()) <= rare() && !StopWords.contains(part.forms())) {
            suspects.add(suspect(word, part));
          }
        }
      }
    }
    return suspects;
  }

  private static SuspectWord suspect(TypedWord word, TextWord part) {
    // When invisible characters stand in a word, its parts cannot be located, so the whole word is
    // replaced.
    boolean asTyped = word.end() - word.start() == word.word().text().length();
    int start = asTyped ? word.start() + part.start() : word.start();
    int end = asTyped ? word.start() + part.end() : word.end();
    return new SuspectWord(word, start, end, part.forms());
  }

  /** Returns the number of articles with a word in any spelling. */
  int spelled(WordForms forms) {
    return source.vocabulary().articles(forms.folded());
  }

  /** Tests whether no article has the word or, if allowed, its family. */
  boolean isAbsent(SuspectWord suspect) {
    boolean looser = !suspect.typed().word().loosest().within(Level.FOLDED);
    return spelled(suspect.forms()) == 0 && !(looser && hasFamily(suspect.forms()));
  }

  private boolean hasFamily(WordForms forms) {
    for (String field : new String[] {ArticleFields.BODY, ArticleFields.TITLE}) {
      if (source.terms().articles(field, LadderTerms.family(forms)) > 0) {
        return true;
      }
    }
    return false;
  }

  private int rare() {
    return Math.max(ALWAYS_RARE, source.vocabulary().commonest() * RARE / 1_000);
  }
}
