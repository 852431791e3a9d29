package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fihrist.analysis.WordNumbers;
import org.fihrist.reuse.PublicationOrder;
import org.fihrist.reuse.SharedPassages;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.search.SharedPassage;
import org.fihrist.search.TextReuse;
import org.fihrist.search.TextReuse.Carrier;

/**
 * Finds articles that share text with an article. Candidates are found by shingles and compared
 * word by word.
 */
public final class AlikeSearch {
  /** A passage in more articles than this that share nothing else is an outlet's footer. */
  private static final int FEW = 8;

  /** The number of articles that are compared: those with the most shingles in common. */
  private static final int MAX_COMPARED = 200;

  private final ArticleCache articles;
  private final ArticleHandle article;
  private final TextFingerprint print;
  private final WordNumbers words;

  private AlikeSearch(ArticleCache articles, ArticleHandle article) {
    this.articles = articles;
    this.article = article;
    this.print = articles.print(article);
    this.words = WordNumbers.of(articles.article(article).content().body());
  }

  /**
   * Returns the articles that share text with an article; empty when there is no article with this
   * id.
   */
  public static Optional<TextReuse> alike(ArticleIndex index, String id, int most) {
    return index.articles().find(id).map(article -> alike(index, article, most));
  }

  private static TextReuse alike(ArticleIndex index, ArticleHandle article, int most) {
    List<Carrier> carriers =
        new AlikeSearch(new ArticleCache(index.articles()), article).carriers(index);
    List<Carrier> shown =
        carriers.stream()
            .sorted(Comparator.comparing(Carrier::article, PublicationOrder.ORDER))
            .sorted(Comparator.comparingDouble(carrier -> -carrier.share()))
            .limit(most)
            .sorted(Comparator.comparing(Carrier::article, PublicationOrder.ORDER))
            .toList();
    return new TextReuse(shown, carriers.size(), index.generation());
  }

  private List<Carrier> carriers(ArticleIndex index) {
    FingerprintHolders holders = FingerprintHolders.of(index, print.chosen());
    Set<Integer> commonplace = new HashSet<>(holders.commonplace(FEW));
    Map<ArticleHandle, Integer> counts = holders.counts(commonplace);
    List<ArticleHandle> others =
        articles.byKey(counts.keySet()).stream()
            .filter(holder -> !holder.equals(article))
            .sorted(Comparator.comparingInt(holder -> -counts.getOrDefault(holder, 0)))
            .limit(MAX_COMPARED)
            .toList();
    articles.prepare(others);
    List<Carrier> carriers = new ArrayList<>();
    for (ArticleHandle other : others) {
      compare(other, commonplace).ifPresent(carriers::add);
    }
    return carriers;
  }

  private Optional<Carrier> compare(ArticleHandle other, Set<Integer> commonplace) {
    WordNumbers there = WordNumbers.of(articles.article(other).content().body());
    if (print.sameText(articles.print(other))) {
      return Optional.of(
          new Carrier(articles.listed(other), 1, SharedPassages.whole(words, there)));
    }
    List<SharedPassage> passages = SharedPassages.between(words, there, commonplace::contains);
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    double shared = passages.stream().mapToInt(SharedPassage::words).sum();
    return Optional.of(new Carrier(articles.listed(other), shared / words.size(), passages));
  }
}
