package org.fihrist.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.ArrayUtil;
import org.fihrist.analysis.ArchiveWords.Together;

/** For some words the articles that hold them, filled in the order of the articles. */
final class ArticleLists implements Together {
  private final Map<String, Articles> lists = new HashMap<>();

  ArticleLists(Set<String> words) {
    words.forEach(word -> lists.put(word, new Articles()));
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

  /** Whether articles are asked for this word. */
  boolean wants(String word) {
    return lists.containsKey(word);
  }

  /** Adds an article, not before one that was added earlier; once and again is once. */
  void add(String word, int article) {
    Articles list = lists.get(word);
    if (list != null) {
      list.add(article);
    }
  }

  @Override
  public int count(String one, String other) {
    Articles ones = lists.get(one);
    Articles others = lists.get(other);
    if (ones == null || others == null) {
      throw new IllegalArgumentException("not asked for: " + one + ", " + other);
    }
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < ones.count && j < others.count) {
      int order = Integer.compare(ones.numbers[i], others.numbers[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }
}
