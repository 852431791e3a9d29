package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.fihrist.analysis.ArchiveWords;

/** The words of the bodies of an index that has them as {@link NumberedText}. */
final class ReadWords implements ArchiveWords {
  private static final String ARTICLE = "ال";

  private final IndexReader reader;

  /** All folded words, each at its number. */
  private final String[] folded;

  /** By number of a spelling, the number of its folded word. */
  private final int[] foldedOf;

  /**
   * @param words all words, folded, each at its number
   */
  ReadWords(IndexReader reader, String[] words) {
    this.reader = reader;
    this.foldedOf = new int[words.length];
    Map<String, Integer> numbers = new HashMap<>(2 * words.length);
    for (int i = 0; i < words.length; i++) {
      Integer next = numbers.size();
      Integer known = numbers.putIfAbsent(words[i], next);
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
    int[] last = new int[folded.length];
    Arrays.fill(last, -1);
    int[] articles = new int[folded.length];
    forEachWord((article, number) -> {
      int word = foldedOf[number];
      articles[word] += last[word] == article ? 0 : 1;
      last[word] = article;
    });
    Map<String, Integer> counts = new HashMap<>(2 * folded.length);
    for (int word = 0; word < folded.length; word++) {
      if (articles[word] > 0) {
        counts.put(folded[word], articles[word]);
      }
    }
    return counts;
  }

  @Override
  public Together together(Set<String> words) {
    ArticleLists lists = new ArticleLists(words);
    BitSet wanted = new BitSet(folded.length);
    for (int word = 0; word < folded.length; word++) {
      wanted.set(word, lists.wants(folded[word]) || lists.wants(withoutArticle(folded[word])));
    }
    forEachWord((article, number) -> {
      int word = foldedOf[number];
      if (wanted.get(word)) {
        lists.add(folded[word], article);
        lists.add(withoutArticle(folded[word]), article);
      }
    });
    return lists;
  }

  private static String withoutArticle(String word) {
    return word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
  }

  /** What is done with each word of each body. */
  private interface WordAction {
    void accept(int article, int number);
  }

  private void forEachWord(WordAction action) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        NumberedWords words = new NumberedWords(DocValues.getBinary(leaf.reader(), Schema.BODY), 0);
        while (words.nextDocument()) {
          while (words.nextWord()) {
            action.accept(leaf.docBase + words.document(), words.number());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
