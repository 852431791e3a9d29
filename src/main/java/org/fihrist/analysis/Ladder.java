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
 * Computes the forms of a word at every level of the match ladder, with the help of a lexicon. Safe
 * for use by many threads.
 */
public final class Ladder {
  /** Size of the cache; this number of distinct words covers nearly all words of a news archive. */
  private static final int MAX_CACHED_WORDS = 100_000;

  private static final Ladder SHIPPED = new Ladder(ShippedLexicon.INSTANCE);

  private final Lexicon lexicon;
  private final Stemmer stemmer;
  private final ConcurrentHashMap<String, WordForms> cache = new ConcurrentHashMap<>();

  private Ladder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.stemmer = new Stemmer(lexicon);
  }

  /** The ladder with the lexicon that is part of the program. */
  public static Ladder shipped() {
    return SHIPPED;
  }

  /** A ladder with the lexicon that is part of the program and words learned from an archive. */
  public static Ladder with(Lexicon learned) {
    return new Ladder(ShippedLexicon.INSTANCE.orElse(learned));
  }

  /** Returns the forms of a cleaned word, which is the form at the exact level. */
  public WordForms forms(String exact) {
    WordForms known = cache.get(exact);
    if (known != null) {
      return known;
    }
    WordForms forms = compute(exact);
    // Frequent words come early, so the cache is filled once and nothing is removed from it.
    if (cache.size() < MAX_CACHED_WORDS) {
      cache.put(exact, forms);
    }
    return forms;
  }

  private WordForms compute(String exact) {
    String folded = LetterFolder.fold(exact);
    StemAnalysis reading = stemmer.read(folded);
    return new WordForms(exact, folded, reading.stem(), reading.family());
  }

  /** Whether the lexicon has a folded word as a whole. */
  public boolean knows(String folded) {
    return lexicon.find(folded).isKnown();
  }

  /** The clitics, stem and ending of a folded word. */
  public StemAnalysis read(String folded) {
    return stemmer.read(folded);
  }

  /** All words of {@code text}, in order, with their ranges; the same words as in an index. */
  public List<TextWord> words(String text) {
    return TextWords.of(text, this);
  }
}
