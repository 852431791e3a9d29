package org.fihrist.lucene.inversion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.util.Bits;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.stem.ArchiveWords;

/** Reads the words of the bodies of an index that stores them as {@link NumberedText}. */
public final class ArchiveWordReader implements ArchiveWords {
  private static final String ARTICLE = "ال";

  private final IndexReader reader;
  private final String field;

  /** All folded words, by number. */
  private final String[] folded;

  /** The number of the folded word of each spelling, by number of the spelling. */
  private final int[] foldedOf;

  /**
   * @param field the field of the texts
   * @param spellings the terms of all words, each at its number
   */
  public ArchiveWordReader(IndexReader reader, String field, String[] spellings) {
    this.reader = reader;
    this.field = field;
    this.foldedOf = new int[spellings.length];
    Map<String, Integer> numbers = new HashMap<>(2 * spellings.length);
    for (int i = 0; i < spellings.length; i++) {
      Integer next = numbers.size();
      Integer known = numbers.putIfAbsent(LadderTerms.folded(spellings[i]), next);
      foldedOf[i] = known == null ? next : known;
    }
    this.folded = new String[numbers.size()];
    numbers.forEach((word, number) -> folded[number] = word);
  }

  @Override
  public int size() {
    return reader.numDocs();
  }

  @Override
  public Map<String, Integer> articles() {
    AtomicIntegerArray articles = new AtomicIntegerArray(folded.length);
    List<Callable<Void>> counting = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      counting.add(() -> {
        count(leaf, articles);
        return null;
      });
    }
    try {
      new TaskExecutor(ForkJoinPool.commonPool()).invokeAll(counting);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
    Map<String, Integer> counts = new HashMap<>(2 * folded.length);
    for (int word = 0; word < folded.length; word++) {
      if (articles.get(word) > 0) {
        counts.put(folded[word], articles.get(word));
      }
    }
    return counts;
  }

  private void count(LeafReaderContext leaf, AtomicIntegerArray articles) throws IOException {
    int[] last = new int[folded.length];
    Arrays.fill(last, -1);
    forEachWord(
        leaf,
        (article, number) -> {
          int word = foldedOf[number];
          if (last[word] != article) {
            last[word] = article;
            articles.getAndIncrement(word);
          }
        });
  }

  @Override
  public Together together(Set<String> words) {
    ArticlePostings lists = new ArticlePostings(words);
    int[] whole = new int[folded.length];
    int[] bare = new int[folded.length];
    for (int word = 0; word < folded.length; word++) {
      whole[word] = lists.list(folded[word]);
      bare[word] = lists.list(withoutArticle(folded[word]));
    }
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        forEachWord(
            leaf,
            (article, number) -> {
              int word = foldedOf[number];
              lists.add(whole[word], article);
              lists.add(bare[word], article);
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
    return lists;
  }

  private static String withoutArticle(String word) {
    return word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
  }

  /** Receives each word of each body. */
  private interface WordAction {
    void accept(int article, int number);
  }

  private void forEachWord(LeafReaderContext leaf, WordAction action) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    NumberedWordReader words = new NumberedWordReader(DocValues.getBinary(leaf.reader(), field), 0);
    while (words.nextDocument()) {
      if (live != null && !live.get(words.document())) {
        continue;
      }
      while (words.nextWord()) {
        action.accept(leaf.docBase + words.document(), words.number());
      }
    }
  }
}
