package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.fihrist.analysis.WordNumbers;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.schema.ArticleIds;
import org.fihrist.reuse.EarliestFirst;
import org.fihrist.reuse.SharedPassages;
import org.fihrist.reuse.TextPrint;
import org.fihrist.search.SharedPassage;
import org.fihrist.search.TextReuse;
import org.fihrist.search.TextReuse.Carrier;

/** Who else carries text of an article: found by shingles, then compared word by word. */
public final class AlikeSearch {
  /** A passage in more articles than these that have nothing else in common is a footer. */
  private static final int FEW = 8;

  /** So many articles are compared, those with the most shingles in common. */
  private static final int MOST_COMPARED = 200;

  private final ArticleCache articles;
  private final int document;
  private final TextPrint print;
  private final WordNumbers words;

  private AlikeSearch(ArticleCache articles, int document) throws IOException {
    this.articles = articles;
    this.document = document;
    this.print = articles.print(document);
    this.words = WordNumbers.of(articles.article(document).content().body());
  }

  public static Optional<TextReuse> alike(OpenGeneration generation, String id, int most)
      throws IOException {
    IndexSearcher searcher = generation.searcher();
    int document = ArticleIds.document(searcher, id);
    if (document < 0) {
      return Optional.empty();
    }
    List<Carrier> carriers =
        new AlikeSearch(new ArticleCache(searcher, generation), document).carriers(searcher);
    List<Carrier> shown =
        carriers.stream()
            .sorted(Comparator.comparing(Carrier::article, EarliestFirst.ORDER))
            .sorted(Comparator.comparingDouble(carrier -> -carrier.share()))
            .limit(most)
            .sorted(Comparator.comparing(Carrier::article, EarliestFirst.ORDER))
            .toList();
    return Optional.of(new TextReuse(shown, carriers.size(), generation.name()));
  }

  private List<Carrier> carriers(IndexSearcher searcher) throws IOException {
    FingerprintHolders holders = FingerprintHolders.of(searcher, print.chosen());
    Set<Integer> commonplace = new HashSet<>(holders.commonplace(FEW));
    Map<Integer, Integer> counts = holders.counts(commonplace);
    List<Integer> others =
        articles.byKey(counts.keySet()).stream()
            .filter(holder -> holder != document)
            .sorted(Comparator.comparingInt(holder -> -counts.getOrDefault(holder, 0)))
            .limit(MOST_COMPARED)
            .toList();
    List<Carrier> carriers = new ArrayList<>();
    for (int other : others) {
      compare(other, commonplace).ifPresent(carriers::add);
    }
    return carriers;
  }

  private Optional<Carrier> compare(int other, Set<Integer> commonplace) throws IOException {
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
