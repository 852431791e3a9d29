package org.fihrist.cli.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.analysis.letters.FoldedText;
import org.fihrist.article.Article;
import org.fihrist.eval.Qrels;
import org.fihrist.eval.Topic;
import org.fihrist.eval.Topics;

/**
 * Topics made from articles with headlines, because no judged collection has headlines. They
 * imitate a reader who remembers part of an article. Every second topic holds most words of a
 * sentence of the body; the others hold two or three words that are typical of the article. The
 * article and all articles with the same headline are relevant. No word of a topic is taken from
 * the headline. Equal articles give equal topics.
 *
 * @param topics the queries
 * @param qrels the relevant articles
 */
record HeadlineTopics(Topics topics, Qrels qrels) {
  private static final Pattern SENTENCES = Pattern.compile("[.!?\u061F\u061B\\n]+\\s*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{P}]+");
  private static final int SHORTEST_SENTENCE = 7;
  private static final int LONGEST_SENTENCE = 25;
  private static final int SHORTEST_WORD = 4;
  private static final int MIN_ARTICLES = 3;

  /** A typical word occurs in at most one article in this many. */
  private static final int MIN_RARITY = 50;

  private static final double KEPT = 0.6;

  /** The words of a topic are drawn from this many of an article's most typical words. */
  private static final int MAX_TYPICAL = 6;

  /**
   * Makes topics.
   *
   * @param most maximal number of topics
   */
  static HeadlineTopics of(List<Article> articles, int most) {
    Map<String, Integer> counts = counts(articles);
    Map<String, Set<String>> sameHeadline = new HashMap<>();
    for (Article article : articles) {
      sameHeadline
          .computeIfAbsent(article.masthead().title(), _ -> new HashSet<>())
          .add(article.id());
    }
    List<Topic> topics = new ArrayList<>();
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    int stride = Math.max(1, articles.size() / most);
    for (int i = 0; i < articles.size() && topics.size() < most; i += stride) {
      Article article = articles.get(i);
      String text = text(article, counts, articles.size(), topics.size() % 2 == 0);
      if (!text.isEmpty() && !article.masthead().title().isEmpty()) {
        String id = "h" + i;
        topics.add(new Topic(id, text));
        Map<String, Integer> answers = new HashMap<>();
        sameHeadline
            .getOrDefault(article.masthead().title(), Set.of())
            .forEach(answer -> answers.put(answer, 1));
        grades.put(id, answers);
      }
    }
    return new HeadlineTopics(new Topics(topics), new Qrels(grades));
  }

  private static Map<String, Integer> counts(List<Article> articles) {
    Map<String, Integer> counts = new HashMap<>();
    for (Article article : articles) {
      Set<String> words =
          new HashSet<>(List.of(BLANKS.split(FoldedText.of(article.content().body()), -1)));
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts;
  }

  private static String text(
      Article article, Map<String, Integer> counts, int articles, boolean sentence) {
    Random random = new Random(article.id().hashCode());
    List<List<String>> sentences = new ArrayList<>();
    for (String each : SENTENCES.split(article.content().body(), -1)) {
      List<String> words = List.of(BLANKS.split(each.strip(), -1));
      if (words.size() >= SHORTEST_SENTENCE && words.size() <= LONGEST_SENTENCE) {
        sentences.add(words);
      }
    }
    if (sentences.isEmpty()) {
      return "";
    }
    List<String> words = sentences.get(random.nextInt(sentences.size()));
    if (sentence) {
      return String.join(" ", words.stream().filter(_ -> random.nextDouble() < KEPT).toList());
    }
    List<String> typical = typicalWords(article, counts, articles);
    int wanted = 2 + random.nextInt(2);
    while (typical.size() > wanted) {
      typical.remove(random.nextInt(typical.size()));
    }
    return typical.size() < 2 ? "" : String.join(" ", typical);
  }

  /**
   * Returns the most typical words of an article: the article repeats them, and few other articles
   * contain them.
   */
  private static List<String> typicalWords(
      Article article, Map<String, Integer> counts, int articles) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String word : BLANKS.split(article.content().body(), -1)) {
      int count = counts.getOrDefault(FoldedText.of(word), 0);
      if (word.length() >= SHORTEST_WORD
          && count >= MIN_ARTICLES
          && count <= articles / MIN_RARITY) {
        weights.merge(word, Math.log((double) articles / count), Double::sum);
      }
    }
    List<String> best =
        weights.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(MAX_TYPICAL)
            .map(Map.Entry::getKey)
            .toList();
    return new ArrayList<>(weights.keySet().stream().filter(best::contains).toList());
  }
}
