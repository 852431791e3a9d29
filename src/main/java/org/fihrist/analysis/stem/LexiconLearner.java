package org.fihrist.analysis.stem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fihrist.analysis.letters.ArabicLetters;
import org.fihrist.analysis.stem.ArchiveWords.Together;
import org.fihrist.analysis.stem.LearnedLexicon.Word;
import org.fihrist.analysis.stem.Lexicon.Entry;
import org.fihrist.analysis.stem.Lexicon.Kind;
import org.fihrist.analysis.stem.StemAnalysis.Ground;

/**
 * Learns from the words of an archive which of them are whole as they stand. A cut is believed when
 * what it leaves is itself a word of the archive, and not much rarer than the word that was cut:
 * {@code بوتين} stands in hundreds of articles and {@code بوت} in three, so the name is whole.
 *
 * <p>The same words in the same numbers always teach the same.
 */
public final class LexiconLearner {
  /** A word in fewer articles may be a slip of the pen. */
  private static final int FEWEST_ARTICLES = 3;

  /** What holds for words of one family; of words that only look so, few stand together at all. */
  private static final double LEAST_TOGETHER = 0.05;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 14;

  private final ArchiveWords archive;
  private final Map<String, Integer> articles;
  private final Map<String, Entry> learned = new HashMap<>();
  private final Lexicon lexicon =
      ShippedLexicon.INSTANCE.orElse(word -> learned.getOrDefault(word, Entry.UNKNOWN));
  private final Stemmer stemming = new Stemmer(lexicon);

  private LexiconLearner(ArchiveWords archive) {
    this.archive = archive;
    this.articles = archive.articles();
    // A word is as frequent as it is with and without its article.
    String[] words = articles.keySet().toArray(String[]::new);
    String[] bare = new String[words.length];
    Arrays.parallelSetAll(bare, at -> withoutArticle(words[at]));
    int[] counts = new int[words.length];
    Arrays.setAll(counts, at -> bare[at].equals(words[at]) ? 0 : articles(words[at]));
    for (int at = 0; at < words.length; at++) {
      if (counts[at] > 0) {
        articles.merge(bare[at], counts[at], Integer::sum);
      }
    }
  }

  /** What the words of an archive teach. */
  public static LearnedLexicon learn(ArchiveWords archive) {
    return new LexiconLearner(archive).learn();
  }

  private LearnedLexicon learn() {
    List<String> words =
        articles.entrySet().stream()
            .filter(e -> e.getValue() >= FEWEST_ARTICLES)
            .map(Map.Entry::getKey)
            .filter(LexiconLearner::canTeach)
            .sorted(
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .toList();
    words.forEach(this::learnVerb);
    words.forEach(this::learnNoun);
    learnPlurals();
    List<Word> all = new ArrayList<>();
    learned.forEach((word, entry) -> all.add(new Word(word, entry.kinds(), entry.head())));
    all.sort(Comparator.comparing(Word::folded));
    return new LearnedLexicon(all);
  }

  private static boolean canTeach(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST && Stemmer.isArabic(word);
  }

  private int articles(String word) {
    return articles.getOrDefault(word, 0);
  }

  /** A verb of the present is known by its other persons and tenses. */
  private void learnVerb(String word) {
    if (word.charAt(0) != ArabicLetters.YEH
        || word.length() <= SHORTEST
        || isKnown(word)
        || stemming.read(word).ground() == Ground.KNOWN) {
      return;
    }
    String rest = word.substring(1);
    int signs = 0;
    for (String form : List.of("ت" + rest, "ن" + rest, "سي" + rest, "ست" + rest, word + "ون")) {
      signs += articles(form) >= 2 ? 1 : 0;
    }
    if (signs >= 2) {
      String past = articles("ا" + rest) > articles(rest) ? "ا" + rest : rest;
      if (articles(past) >= FEWEST_ARTICLES && !isKnown(past)) {
        learned.put(past, new Entry(Set.of(Kind.PERFECT, Kind.NOUN), past));
      }
      Entry known = lexicon.find(past);
      String head = known.kinds().contains(Kind.PERFECT) ? known.head() : word;
      learned.put(word, new Entry(Set.of(Kind.IMPERFECT), head));
    }
  }

  private boolean isKnown(String word) {
    return lexicon.find(word).isKnown() || StopWords.containsFolded(word);
  }

  private void learnNoun(String word) {
    if (isKnown(word) || isConstruct(word)) {
      return;
    }
    StemAnalysis reading = stemming.read(word);
    if (reading.ground() != Ground.RULES && isBelieved(word, reading)) {
      return;
    }
    if (isSoundPlural(reading)) {
      if (isNew(reading.stem())) {
        addNoun(reading.stem());
      }
      return;
    }
    String whole = withoutArticle(word);
    boolean joined = whole.startsWith("و") && articles(whole.substring(1)) * 2 >= articles(whole);
    if (whole.length() >= SHORTEST && !joined && (whole.equals(word) || isNew(whole))) {
      addNoun(whole);
    }
  }

  private void learnPlurals() {
    Map<String, List<String>> singulars = new TreeMap<>();
    Set<String> words = new HashSet<>();
    for (String word : learned.keySet()) {
      List<String> nouns =
          BrokenPlurals.singulars(word).stream()
              .filter(singular -> !singular.equals(word))
              .filter(singular -> lexicon.find(singular).kinds().contains(Kind.NOUN))
              .toList();
      if (!nouns.isEmpty()) {
        singulars.put(word, nouns);
        words.add(word);
        words.addAll(nouns);
      }
    }
    Together together = archive.together(words);
    singulars.forEach((word, nouns) -> learnPlural(word, nouns, together));
  }

  /** A word of a plural's shape is one when it often stands with its singular. */
  private void learnPlural(String word, List<String> singulars, Together together) {
    String best = "";
    double mostOften = LEAST_TOGETHER;
    for (String singular : singulars) {
      double often = togetherness(word, singular, together);
      if (often > mostOften) {
        best = lexicon.find(singular).head();
        mostOften = often;
      }
    }
    Entry entry = lexicon.find(word);
    if (!best.isEmpty() && entry.head().equals(word)) {
      learned.put(word, new Entry(entry.kinds(), best));
    }
  }

  /**
   * How much more often two words stand together than by chance: Xu and Croft, "Corpus-based
   * stemming using cooccurrence of word variants", 1998.
   */
  private double togetherness(String one, String other, Together together) {
    double ofOne = articles(one);
    double ofOther = articles(other);
    if (ofOne + ofOther == 0) {
      return 0;
    }
    double byChance = ofOne * ofOther / Math.max(1, archive.size());
    return (together.count(one, other) - byChance) / (ofOne + ofOther);
  }

  /** A ta marbuta that opened before a pronoun, or was cut from its word. */
  private boolean isConstruct(String word) {
    return word.endsWith("ت") && articles(word.substring(0, word.length() - 1) + "ه") > 0;
  }

  private void addNoun(String word) {
    learned.put(word, new Entry(Set.of(Kind.NOUN), word));
  }

  /** A name that ends like a plural has no second case. */
  private boolean isSoundPlural(StemAnalysis reading) {
    boolean plural = reading.after().equals("ون") || reading.after().equals("ين");
    return plural && articles(reading.stem() + "ون") > 0 && articles(reading.stem() + "ين") > 0;
  }

  private boolean isNew(String word) {
    return !isKnown(word) && stemming.read(word).ground() == Ground.RULES;
  }

  private static String withoutArticle(String word) {
    String before = LightStemmer.read(word).before();
    return before.endsWith("ل") ? word.substring(before.length()) : word;
  }

  /** What is cut off has to be rarer than it would be if the word were whole. */
  private boolean isBelieved(String word, StemAnalysis reading) {
    if (lexicon.find(reading.stem()).kinds().contains(Kind.IMPERFECT)) {
      return true;
    }
    double asked = Math.max(asked(reading.before()), askedAfter(reading.after()));
    return articles(reading.stem()) >= asked * articles(word);
  }

  /** How often the rest has to stand alone, against once with this before it. */
  private static double asked(String before) {
    return switch (before) {
      case "و" -> 0.3;
      case "ف", "ب", "ل", "ك" -> 1;
      default -> 0;
    };
  }

  private static double askedAfter(String after) {
    return switch (after) {
      case "ان" -> 0.5;
      case "ك", "ي" -> 2;
      case "ا", "و" -> 0.25;
      case "ه" -> 0.1;
      case "ين", "ون", "تا", "ن", "ت", "نا" -> 0.05;
      default -> 0;
    };
  }
}
