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
 * Learns from an archive which words have no clitics or endings. Clitics or an ending are accepted
 * only if the rest is a word of the archive that is not much rarer than the whole word: {@code
 * بوتين} is in hundreds of articles and {@code بوت} in three, so {@code ين} is no ending of this
 * name.
 *
 * <p>The result is deterministic: it depends only on the words and their numbers of articles.
 */
public final class LexiconLearner {
  /** A word in fewer articles may be a spelling error. */
  private static final int MIN_ARTICLES = 3;

  /**
   * The smallest cooccurrence of words of one family. Words that only look related rarely occur
   * together.
   */
  private static final double MIN_COOCCURRENCE = 0.05;

  private static final int MIN_LENGTH = 3;
  private static final int MAX_LENGTH = 14;

  private final ArchiveWords archive;
  private final Map<String, Integer> articles;
  private final Map<String, Entry> learned = new HashMap<>();
  private final Lexicon lexicon =
      ShippedLexicon.INSTANCE.orElse(word -> learned.getOrDefault(word, Entry.UNKNOWN));
  private final Stemmer stemmer = new Stemmer(lexicon);

  private LexiconLearner(ArchiveWords archive) {
    this.archive = archive;
    this.articles = archive.articles();
    // The count of a word includes the articles that contain it with the Arabic article.
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

  /** Learns a lexicon from the words of an archive. */
  public static LearnedLexicon learn(ArchiveWords archive) {
    return new LexiconLearner(archive).learn();
  }

  private LearnedLexicon learn() {
    List<String> words =
        articles.entrySet().stream()
            .filter(e -> e.getValue() >= MIN_ARTICLES)
            .map(Map.Entry::getKey)
            .filter(LexiconLearner::isLearnable)
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

  private static boolean isLearnable(String word) {
    return word.length() >= MIN_LENGTH && word.length() <= MAX_LENGTH && Stemmer.isArabic(word);
  }

  private int articles(String word) {
    return articles.getOrDefault(word, 0);
  }

  /** Learns a verb of the present if the archive has at least two of its other forms. */
  private void learnVerb(String word) {
    if (word.charAt(0) != ArabicLetters.YEH
        || word.length() <= MIN_LENGTH
        || isKnown(word)
        || stemmer.read(word).ground() == Ground.KNOWN) {
      return;
    }
    String rest = word.substring(1);
    int forms = 0;
    for (String form : List.of("ت" + rest, "ن" + rest, "سي" + rest, "ست" + rest, word + "ون")) {
      forms += articles(form) >= 2 ? 1 : 0;
    }
    if (forms >= 2) {
      String past = articles("ا" + rest) > articles(rest) ? "ا" + rest : rest;
      if (articles(past) >= MIN_ARTICLES && !isKnown(past)) {
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
    StemAnalysis reading = stemmer.read(word);
    if (reading.ground() != Ground.RULES && isAccepted(word, reading)) {
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
    if (whole.length() >= MIN_LENGTH && !joined && (whole.equals(word) || isNew(whole))) {
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

  /** Learns a word with the shape of a plural if it often occurs together with its singular. */
  private void learnPlural(String word, List<String> singulars, Together together) {
    String best = "";
    double highest = MIN_COOCCURRENCE;
    for (String singular : singulars) {
      double cooccurrence = cooccurrence(word, singular, together);
      if (cooccurrence > highest) {
        best = lexicon.find(singular).head();
        highest = cooccurrence;
      }
    }
    Entry entry = lexicon.find(word);
    if (!best.isEmpty() && entry.head().equals(word)) {
      learned.put(word, new Entry(entry.kinds(), best));
    }
  }

  /**
   * How much more often two words occur together than by chance: Xu and Croft, "Corpus-based
   * stemmer using cooccurrence of word variants", 1998.
   */
  private double cooccurrence(String first, String second, Together together) {
    double ofFirst = articles(first);
    double ofSecond = articles(second);
    if (ofFirst + ofSecond == 0) {
      return 0;
    }
    double byChance = ofFirst * ofSecond / Math.max(1, archive.size());
    return (together.count(first, second) - byChance) / (ofFirst + ofSecond);
  }

  /** Whether the final ta is the ta marbuta of another word, written as ta before a pronoun. */
  private boolean isConstruct(String word) {
    return word.endsWith("ت") && articles(word.substring(0, word.length() - 1) + "ه") > 0;
  }

  private void addNoun(String word) {
    learned.put(word, new Entry(Set.of(Kind.NOUN), word));
  }

  /**
   * Whether the word is a sound plural; a name with such an ending does not occur in both cases.
   */
  private boolean isSoundPlural(StemAnalysis reading) {
    boolean plural = reading.after().equals("ون") || reading.after().equals("ين");
    return plural && articles(reading.stem() + "ون") > 0 && articles(reading.stem() + "ين") > 0;
  }

  private boolean isNew(String word) {
    return !isKnown(word) && stemmer.read(word).ground() == Ground.RULES;
  }

  private static String withoutArticle(String word) {
    String before = LightStemmer.read(word).before();
    return before.endsWith("ل") ? word.substring(before.length()) : word;
  }

  /** Whether the stem is frequent enough, compared with the word, to accept the reading. */
  private boolean isAccepted(String word, StemAnalysis reading) {
    if (lexicon.find(reading.stem()).kinds().contains(Kind.IMPERFECT)) {
      return true;
    }
    double ratio = Math.max(minRatioBefore(reading.before()), minRatioAfter(reading.after()));
    return articles(reading.stem()) >= ratio * articles(word);
  }

  /** The smallest ratio of the counts of stem and word for a word with these proclitics. */
  private static double minRatioBefore(String before) {
    return switch (before) {
      case "و" -> 0.3;
      case "ف", "ب", "ل", "ك" -> 1;
      default -> 0;
    };
  }

  /** The smallest ratio of the counts of stem and word for a word with this ending. */
  private static double minRatioAfter(String after) {
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
