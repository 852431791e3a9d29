package org.fihrist.analysis.stem;

import static org.fihrist.analysis.letters.ArabicLetters.isPlainLetter;

import org.fihrist.analysis.letters.ArabicLetters;
import org.fihrist.analysis.stem.Endings.Ending;
import org.fihrist.analysis.stem.Lexicon.Entry;
import org.fihrist.analysis.stem.Lexicon.Kind;
import org.fihrist.analysis.stem.StemAnalysis.Ground;

/**
 * Removes clitics and inflection from a folded word with the help of a lexicon. It is a pure
 * function.
 *
 * <p>A word in the lexicon is not split. Other words are split in all ways that leave a word of the
 * lexicon whose kind may have the clitics and the ending. The longest stem wins: {@code
 * وبالميليشيات} is {@code وبال}, {@code ميليشيا} and {@code ات}. A nisba adjective keeps its ya and
 * belongs to the family of its noun. If no split leaves a word of the lexicon, the rules of {@link
 * LightStemmer} apply.
 */
public final class Stemmer {
  private static final int MIN_INFLECTED_LENGTH = 3;
  private static final int MIN_LENGTH_AFTER_LETTER = 3;
  private static final int MIN_LENGTH_AFTER_ARTICLE = 2;
  private static final int MIN_LENGTH_FOR_FIRST_PERSON = 4;
  private static final String ALL_PERSONS = "يتنا";
  private static final String THIRD_PERSONS = "يت";

  /** The value of each letter in the stem; the reading with the highest value minus costs wins. */
  private static final int LETTER_VALUE = 2;

  private static final int COST_OF_LETTER = 1;
  private static final int COST_OF_NISBA = 3;

  /** The cost of splitting an article: {@code للقمة} is "of the summit" and not "of a morsel". */
  private static final int COST_OF_SPLIT_ARTICLE = 5;

  private final Lexicon lexicon;

  public Stemmer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The best reading of a folded word. */
  public StemAnalysis read(String word) {
    if (StopWords.containsFolded(word)) {
      return StemAnalysis.whole(word, Ground.STOP_WORD);
    }
    if (!isArabic(word)) {
      return LatinPlurals.read(word);
    }
    if (word.length() < MIN_INFLECTED_LENGTH) {
      return StemAnalysis.whole(word, Ground.WHOLE);
    }
    Entry itself = lexicon.find(word);
    if (itself.isKnown()) {
      return new StemAnalysis("", word, "", itself.head(), Ground.KNOWN);
    }
    Best best = new Best(word);
    best.readAsNoun();
    best.readAsVerb();
    return best.known ? best.reading : byRules(word);
  }

  private StemAnalysis byRules(String word) {
    StemAnalysis light = LightStemmer.read(word);
    Entry entry = lexicon.find(light.stem());
    return entry.isKnown()
        ? new StemAnalysis(
            light.before(), light.stem(), light.after(), entry.head(), light.ground())
        : light;
  }

  static boolean isArabic(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isPlainLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The best of the readings tried so far. */
  private final class Best {
    private final String word;
    private StemAnalysis reading;
    private boolean known;
    private int worth;

    Best(String word) {
      this.word = word;
      this.reading = StemAnalysis.whole(word, Ground.WHOLE);
    }

    void readAsNoun() {
      for (String before : Clitics.BEFORE_NOUNS) {
        if (allows(before)) {
          read(before, "", Endings.OF_NOUNS, Kind.NOUN);
          readNisba(before);
        }
      }
    }

    void readAsVerb() {
      for (String before : Clitics.BEFORE_PERFECTS) {
        if (allows(before)) {
          read(before, "", Endings.OF_PERFECTS, Kind.PERFECT);
        }
      }
      for (String before : Clitics.BEFORE_IMPERFECTS) {
        if (word.startsWith(before)) {
          readImperfect(before);
        }
      }
    }

    private void readImperfect(String before) {
      int person = before.length();
      if (person + MIN_LENGTH_AFTER_LETTER >= word.length()) {
        return;
      }
      // The first person is rare in news, but many short words begin with its letters.
      String persons =
          person + MIN_LENGTH_FOR_FIRST_PERSON < word.length() ? ALL_PERSONS : THIRD_PERSONS;
      if (persons.indexOf(word.charAt(person)) >= 0) {
        read(word.substring(0, person + 1), "ي", Endings.OF_IMPERFECTS, Kind.IMPERFECT);
      }
    }

    private boolean allows(String before) {
      int shortest = before.endsWith("ل") ? MIN_LENGTH_AFTER_ARTICLE : MIN_LENGTH_AFTER_LETTER;
      return word.startsWith(before) && word.length() >= before.length() + shortest;
    }

    private void read(String before, String person, Endings endings, Kind kind) {
      String rest = word.substring(before.length());
      offer(before, person + rest, "", kind);
      for (Ending ending : endings.mayEnd(rest)) {
        if (ending.ends(rest)) {
          offer(before, person + ending.without(rest), ending.written(), kind);
        }
      }
    }

    private void offer(String before, String stem, String after, Kind kind) {
      Entry entry = lexicon.find(stem);
      if (entry.kinds().contains(kind)) {
        offer(new StemAnalysis(before, stem, after, entry.head(), Ground.KNOWN));
      }
    }

    private void readNisba(String before) {
      String rest = word.substring(before.length());
      for (Ending ending : Endings.OF_NISBA.mayEnd(rest)) {
        if (ending.ends(rest)) {
          offerNisba(before, rest, ending);
        }
      }
    }

    private void offerNisba(String before, String rest, Ending ending) {
      String noun = ending.without(rest);
      Entry entry = noun.length() < MIN_LENGTH_AFTER_LETTER ? Entry.UNKNOWN : lexicon.find(noun);
      if (entry.kinds().contains(Kind.NOUN)) {
        int written = rest.length() - ending.written().length();
        int kept = written + ending.written().indexOf(ArabicLetters.YEH) + 1;
        String stem = rest.substring(0, kept);
        offer(new StemAnalysis(before, stem, rest.substring(kept), entry.head(), Ground.NISBA));
      }
    }

    /** Of readings with equal value the first wins, because the tables have likelier ones first. */
    private void offer(StemAnalysis offered) {
      int kept = word.length() - offered.before().length() - offered.after().length();
      int value = LETTER_VALUE * kept - cost(offered);
      if (!known || value > worth) {
        reading = offered;
        worth = value;
        known = true;
      }
    }

    private int cost(StemAnalysis offered) {
      int cost = offered.ground() == Ground.NISBA ? COST_OF_NISBA : 0;
      String before = offered.before();
      if (before.length() != 1) {
        return cost;
      }
      char next = word.charAt(1);
      boolean splitsArticle =
          word.startsWith("ال", 1) || (before.equals("ل") && next == ArabicLetters.LAM);
      return cost + (splitsArticle ? COST_OF_SPLIT_ARTICLE : COST_OF_LETTER);
    }
  }
}
