package org.fihrist.analysis;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.fihrist.analysis.letters.LetterFolder;
import org.fihrist.analysis.stem.Lexicon;
import org.fihrist.analysis.stem.ShippedLexicon;
import org.fihrist.analysis.stem.StemAnalysis;
import org.fihrist.analysis.stem.Stemmer;
import org.fihrist.analysis.stem.WordForms;

/**
 * Climbs the match ladder: gives for a word its forms at every level, with the words that it knows.
 * Safe for use by many threads.
 */
public final class Ladder {
  /** News repeats its words: so many distinct ones cover nearly all of what is read or asked. */
  private static final int REMEMBERED_WORDS = 100_000;

  private static final Ladder SHIPPED = new Ladder(ShippedLexicon.INSTANCE);

  private final Lexicon lexicon;
  private final Stemmer stemming;
  private final ConcurrentHashMap<String, WordForms> remembered = new ConcurrentHashMap<>();

  private Ladder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.stemming = new Stemmer(lexicon);
  }

  /** The ladder of the words that come with the program, and no archive's. */
  public static Ladder shipped() {
    return SHIPPED;
  }

  /** The ladder of the words that come with the program and those learned from an archive. */
  public static Ladder with(Lexicon learned) {
    return new Ladder(ShippedLexicon.INSTANCE.orElse(learned));
  }

  /** The forms of a word that is already cleaned: one of the terms at the exact level. */
  public WordForms forms(String exact) {
    WordForms known = remembered.get(exact);
    if (known != null) {
      return known;
    }
    WordForms forms = climb(exact);
    // What comes first comes often: forgetting it for what comes late would cost more.
    if (remembered.size() < REMEMBERED_WORDS) {
      remembered.put(exact, forms);
    }
    return forms;
  }

  private WordForms climb(String exact) {
    String folded = LetterFolder.fold(exact);
    StemAnalysis reading = stemming.read(folded);
    return new WordForms(exact, folded, reading.stem(), reading.family());
  }

  /** Whether a folded word is known as it stands, by a list or from the archive. */
  public boolean knows(String folded) {
    return lexicon.find(folded).isKnown();
  }

  /** How a folded word is taken apart. */
  public StemAnalysis read(String folded) {
    return stemming.read(folded);
  }

  /** All words of {@code text}, in order, with their ranges in it: just as an index has them. */
  public List<TextWord> words(String text) {
    return TextWords.of(text, this);
  }
}
