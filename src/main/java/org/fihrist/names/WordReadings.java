package org.fihrist.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of an archive that a word in Latin letters may be, best first. */
final class WordReadings {
  private static final int MOST = 12;
  private static final int UNWRITTEN_ARTICLE = 3;
  private static final int MISSING_ARTICLE = 35;
  private static final int DEAREST_PER_LETTER = 25;

  private static final int COMMON = 6;

  private final PackedWords words;
  private final Map<LatinText.Token, List<Reading>> known = new HashMap<>();

  WordReadings(PackedWords words) {
    this.words = words;
  }

  /**
   * @param arabic one or more words
   * @param cost how badly they fit
   * @param articles how many articles have the rarest of them
   * @param doubt how little they look like a name, as a cost
   */
  record Reading(String arabic, int cost, int articles, int doubt) {
    private static final double PER_DOUBLING = 1.8;

    static final Comparator<Reading> BEST_FIRST =
        Comparator.comparingDouble(Reading::rank)
            .thenComparingInt(Reading::cost)
            .thenComparing(Reading::arabic);

    /** A word twice as frequent may fit a little worse. */
    private double rank() {
      return cost + doubt - PER_DOUBLING * Math.log1p(articles) / Math.log(2);
    }

    Reading dearer(int by) {
      return new Reading(arabic, cost + by, articles, doubt);
    }

    Reading then(Reading next) {
      return new Reading(
          arabic + " " + next.arabic,
          cost + next.cost,
          Math.min(articles, next.articles),
          doubt + next.doubt);
    }
  }

  List<Reading> of(LatinText.Token token) {
    return known.computeIfAbsent(token, this::find);
  }

  private List<Reading> find(LatinText.Token token) {
    LatinWord latin = LatinWord.of(token.letters());
    if (latin == null) {
      return List.of();
    }
    Map<Integer, Integer> costs = new HashMap<>();
    int dearest = DEAREST_PER_LETTER * latin.length();
    Alignment alignment = new Alignment(latin, dearest);
    char[] arabic = new char[PackedWords.LONGEST];
    for (int skeleton : latin.skeletons()) {
      words.find(
          skeleton,
          (word, withoutArticle) -> {
            int length = words.copy(word, withoutArticle, arabic);
            int cost = alignment.cost(arabic, length) + article(token, withoutArticle);
            costs.merge(word, cost, Math::min);
          });
    }
    return best(costs, dearest);
  }

  private static int article(LatinText.Token token, boolean withoutArticle) {
    if (token.hasArticle()) {
      return withoutArticle ? 0 : MISSING_ARTICLE;
    }
    return withoutArticle ? UNWRITTEN_ARTICLE : 0;
  }

  private List<Reading> best(Map<Integer, Integer> costs, int dearest) {
    Map<String, Reading> best = new HashMap<>();
    costs.forEach((word, cost) -> {
      if (cost <= dearest) {
        Reading reading = reading(word, cost);
        best.merge(Articles.without(reading.arabic()), reading, WordReadings::sameName);
      }
    });
    return best.values().stream().sorted(Reading.BEST_FIRST).limit(MOST).toList();
  }

  private Reading reading(int word, int cost) {
    int doubt = COMMON * words.commonness(word) / Commonness.MOST;
    return new Reading(words.word(word), cost, words.articles(word), doubt);
  }

  /** With and without the article it is one name, written as the archive mostly does. */
  private static Reading sameName(Reading one, Reading other) {
    boolean isOne =
        one.articles == other.articles ? one.cost <= other.cost : one.articles > other.articles;
    return new Reading(
        (isOne ? one : other).arabic,
        Math.min(one.cost, other.cost),
        one.articles + other.articles,
        one.doubt);
  }
}
