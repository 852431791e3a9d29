package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.article.Article;
import org.fihrist.article.Paragraph;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.SimilarArticles;
import org.fihrist.search.SimilarArticles.Similar;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.QueryWeights;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.Boost;
import org.fihrist.terms.tree.TermTree.Clause;
import org.fihrist.terms.tree.TermTree.Junction;
import org.fihrist.terms.tree.TermTree.Occur;

/**
 * Finds articles that hold the most significant words of an article. Significance is tf-idf over
 * families, so names and rare words weigh most. Lucene's MoreLikeThis does the same but needs an
 * analyzer, and families are learned from the whole archive.
 */
public final class SimilarSearch {
  /** The number of words of a query, as in MoreLikeThis. */
  private static final int MAX_WORDS = 25;

  /** The least number of common words. One may be chance. */
  private static final int MIN_SHARED = 3;

  /** The number of occurrences that a word of the headline counts as. */
  private static final int IN_TITLE = 2;

  private static final int MAX_WORDS_TOLD = 8;

  private final ArticleIndex index;
  private final ArticleCache articles;
  private final ArticleHandle article;

  private SimilarSearch(ArticleIndex index, ArticleHandle article) {
    this.index = index;
    this.articles = new ArticleCache(index.articles());
    this.article = article;
  }

  /** A family of the article, with its first word in the text. */
  private record SignificantWord(String family, String word, double weight) {}

  /**
   * Returns the articles most similar to an article; empty when there is no article with this id.
   */
  public static Optional<SimilarArticles> similar(ArticleIndex index, String id, int most) {
    return index
        .articles()
        .find(id)
        .map(article -> {
          SimilarSearch search = new SimilarSearch(index, article);
          return new SimilarArticles(
              search.holding(search.significant(), most), index.generation());
        });
  }

  private List<SignificantWord> significant() {
    Article text = articles.article(article);
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> firstForms = new LinkedHashMap<>();
    List<TextWord> title = index.ladder().words(text.masthead().title());
    count(title, IN_TITLE, counts, firstForms);
    for (Paragraph paragraph : text.content().paragraphs()) {
      count(index.ladder().words(paragraph.text()), 1, counts, firstForms);
    }
    int copies = copies();
    List<SignificantWord> significant = new ArrayList<>();
    counts.forEach((family, count) -> {
      int holders = index.terms().articles(ArticleFields.BODY, family);
      if (holders > copies) {
        double rarity = Math.log((1.0 + index.size()) / holders);
        double weight = (1 + Math.log(count)) * rarity;
        significant.add(
            new SignificantWord(family, firstForms.getOrDefault(family, family), weight));
      }
    });
    return significant.stream()
        .sorted(Comparator.comparingDouble((SignificantWord word) -> -word.weight()))
        .limit(MAX_WORDS)
        .toList();
  }

  /**
   * Estimates the number of articles with the same text, this one included. A word in no more
   * articles than these leads to no other article.
   */
  private int copies() {
    int[] chosen = articles.print(article).chosen();
    long copies =
        FingerprintHolders.of(index, chosen).counts(Set.of()).values().stream()
            .filter(shared -> 2 * shared >= chosen.length)
            .count();
    return Math.max(1, Math.toIntExact(copies));
  }

  private static void count(
      List<TextWord> words, int weight, Map<String, Integer> counts, Map<String, String> forms) {
    for (TextWord word : words) {
      if (!StopWords.contains(word.forms())) {
        String family = LadderTerms.family(word.forms());
        counts.merge(family, weight, Integer::sum);
        forms.putIfAbsent(family, word.forms().exact());
      }
    }
  }

  private List<Similar> holding(List<SignificantWord> words, int most) {
    List<Match> best = best(words, most);
    CopyGroups groups = new CopyGroups(articles);
    groups.add(Match.byScore(article, articles.article(article).id(), 0));
    best.stream().filter(match -> !match.article().equals(article)).forEach(groups::add);
    List<Match> others =
        groups.groups().stream().skip(1).limit(most).map(CopyGroups.Group::best).toList();
    Map<ArticleHandle, List<String>> shared = shared(words, others);
    List<Similar> similar = new ArrayList<>(others.size());
    for (Match other : others) {
      similar.add(
          new Similar(
              articles.listed(other.article()),
              other.score(),
              shared.getOrDefault(other.article(), List.of())));
    }
    return similar;
  }

  /** Returns more articles than wanted, because copies are left out later. */
  private List<Match> best(List<SignificantWord> words, int most) {
    if (words.size() < MIN_SHARED) {
      return List.of();
    }
    List<Clause> clauses = new ArrayList<>();
    double heaviest = words.getFirst().weight();
    for (SignificantWord word : words) {
      float boost = (float) (word.weight() / heaviest);
      clauses.add(new Clause(Occur.SHOULD, new Boost(inTitleOrBody(word.family()), boost)));
    }
    TermTree tree = new Junction(clauses, MIN_SHARED);
    return index.find(tree, Sort.RELEVANCE, Optional.empty(), 2 * most + 50);
  }

  private TermTree inTitleOrBody(String family) {
    List<Clause> clauses = new ArrayList<>();
    addField(clauses, ArticleFields.TITLE, family, QueryWeights.TITLE);
    addField(clauses, ArticleFields.BODY, family, QueryWeights.BODY);
    return new Junction(clauses, 0);
  }

  private void addField(List<Clause> clauses, String field, String family, float weight) {
    int holders = index.terms().articles(field, family);
    if (holders > 0) {
      TermTree term = new TermTree.Term(index.terms().statistics(field), family, holders);
      clauses.add(new Clause(Occur.SHOULD, new Boost(term, weight)));
    }
  }

  private Map<ArticleHandle, List<String>> shared(List<SignificantWord> words, List<Match> others) {
    Map<ArticleHandle, List<String>> shared = new LinkedHashMap<>();
    List<ArticleHandle> handles = others.stream().map(Match::article).toList();
    for (SignificantWord word : words) {
      for (ArticleHandle holder : index.matching(inTitleOrBody(word.family()), handles)) {
        List<String> told = shared.computeIfAbsent(holder, _ -> new ArrayList<>());
        if (told.size() < MAX_WORDS_TOLD) {
          told.add(word.word());
        }
      }
    }
    return shared;
  }
}
