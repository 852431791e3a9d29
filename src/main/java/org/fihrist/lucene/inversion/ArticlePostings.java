package org.fihrist.lucene.inversion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.ArrayUtil;
import org.fihrist.analysis.stem.ArchiveWords.Together;

/** The lists of articles that hold each of several words. Articles are added in ascending order. */
final class ArticlePostings implements Together {
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Articles> lists = new ArrayList<>();

  ArticlePostings(Set<String> words) {
    for (String word : words) {
      numbers.put(word, lists.size());
      lists.add(new Articles());
    }
  }

  private static final class Articles {
    private int[] numbers = new int[4];
    private int count;

    void add(int article) {
      if (count == 0 || numbers[count - 1] != article) {
        numbers = ArrayUtil.grow(numbers, count + 1);
        numbers[count] = article;
        count++;
      }
    }
  }

  /** Returns the number of a word's list; {@link #NONE} for a word without a list. */
  int list(String word) {
    return numbers.getOrDefault(word, NONE);
  }

  /**
   * Adds an article to a list. Articles must come in ascending order; an article that is added
   * twice counts once.
   */
  void add(int list, int article) {
    if (list != NONE) {
      lists.get(list).add(article);
    }
  }

  @Override
  public int count(String first, String second) {
    if (list(first) == NONE || list(second) == NONE) {
      throw new IllegalArgumentException("not asked for: " + first + ", " + second);
    }
    Articles firstArticles = lists.get(list(first));
    Articles secondArticles = lists.get(list(second));
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < firstArticles.count && j < secondArticles.count) {
      int order = Integer.compare(firstArticles.numbers[i], secondArticles.numbers[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }
}
