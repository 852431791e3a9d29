package org.fihrist.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.fihrist.terms.FacetValue;

/**
 * A column of an index, its values united by their keys and numbered, each shown in the spelling
 * that most articles have. It is read once for a generation and then held in memory, 4 bytes a
 * value, because nearly every search counts all columns.
 */
public final class FacetColumn {
  /** The number that stands for no value. */
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<SegmentValues> segments = new ArrayList<>();
  private final String[] spellings;
  private final int[] articles;
  private final int without;

  private FacetColumn(
      IndexReader reader, String field, Function<String, Optional<FacetValue>> reading)
      throws IOException {
    Map<FacetValue, Integer> articles = new HashMap<>();
    int with = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues column = DocValues.getSortedSet(leaf.reader(), field);
      List<Optional<FacetValue>> values = new ArrayList<>();
      int[] ofLeaf = new int[Math.toIntExact(column.getValueCount())];
      for (int entry = 0; entry < ofLeaf.length; entry++) {
        Optional<FacetValue> value = reading.apply(column.lookupOrd(entry).utf8ToString());
        ofLeaf[entry] = value.map(this::numberOf).orElse(NONE);
        values.add(value);
      }
      int[] counts = new int[ofLeaf.length];
      SegmentValues segment = SegmentValues.read(column, leaf.reader().maxDoc(), ofLeaf, counts);
      for (int entry = 0; entry < counts.length; entry++) {
        int count = counts[entry];
        values.get(entry).ifPresent(value -> articles.merge(value, count, Integer::sum));
      }
      with += segment.documentsWithValue();
      segments.add(segment);
    }
    this.spellings = commonest(articles);
    this.articles = new int[spellings.length];
    articles.forEach((value, count) -> this.articles[numberOf(value)] += count);
    this.without = reader.maxDoc() - with;
  }

  /**
   * Reads a column.
   *
   * @param reading returns the value of an entry, or nothing for an entry without one
   */
  static FacetColumn read(
      IndexReader reader, String field, Function<String, Optional<FacetValue>> reading)
      throws IOException {
    return new FacetColumn(reader, field, reading);
  }

  private int numberOf(FacetValue value) {
    return numbers.computeIfAbsent(value.key(), _ -> numbers.size());
  }

  private String[] commonest(Map<FacetValue, Integer> articles) {
    String[] commonest = new String[numbers.size()];
    int[] most = new int[commonest.length];
    articles.forEach((value, count) -> {
      int number = numberOf(value);
      boolean first = commonest[number] == null || count > most[number];
      if (first || (count == most[number] && value.spelling().compareTo(commonest[number]) < 0)) {
        commonest[number] = value.spelling();
        most[number] = count;
      }
    });
    return commonest;
  }

  /** Returns the number of values. They are numbered from 0. */
  public int size() {
    return spellings.length;
  }

  public String spelling(int number) {
    return spellings[number];
  }

  /** Returns the number of articles that have a value. */
  public int articles(int number) {
    return articles[number];
  }

  /** The number of the value with a key; empty when no article has it. */
  public OptionalInt number(String key) {
    Integer number = numbers.get(key);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** How many articles have no value. */
  int without() {
    return without;
  }

  /** The values of the documents of a segment. */
  SegmentValues in(LeafReaderContext leaf) {
    return segments.get(leaf.ord);
  }
}
